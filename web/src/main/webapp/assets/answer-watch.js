// Keeps the page in step with others: takes over a part that somebody else saved and nobody touched here, says who is
// writing where, and says that this page writes. Asks only while the person is there, so that a session can expire.
(function () {
  'use strict';
  var article = document.querySelector('[data-answer]');
  var header = document.querySelector('header[data-token]');
  if (!article || !header || !window.fetch) { return; }
  var POLL = 4000, IDLE = 120000, SIGN = 10000;
  var answer = window.rangwanAnswer || { parts: {}, page: Date.now().toString(36) + Math.random().toString(36).slice(2, 12) };
  var here = Date.now(), timer = null, signed = 0, signedAt = '';

  function address() {
    var query = new URLSearchParams({ nomination: article.dataset.nomination, question: article.dataset.answer, page: answer.page });
    ['th', 'en', 'choice'].forEach(function (code) { query.set(code, answer.parts[code] ? answer.parts[code].seen.value : 0); });
    return header.dataset.context + '/autosave/state?' + query;
  }
  function fill(pattern, words) { return pattern.replace('{0}', words); }
  function names(writers) {
    return writers.map(function (one) { return one.mine ? article.dataset.writesYou : fill(article.dataset.writes, one.name); })
      .filter(function (words, at, all) { return all.indexOf(words) === at; }).join(' ');
  }
  function show(writers) {
    document.querySelectorAll('[data-writes]').forEach(function (place) {
      if (place === article) { return; }
      var words = names(writers.filter(function (one) { return one.question === place.dataset.writes; }));
      if (place.textContent.trim() !== words) { place.textContent = words; }
    });
    document.querySelectorAll('[data-beside]').forEach(function (place) {
      var words = names(writers.filter(function (one) { return one.question === article.dataset.answer && one.part === place.dataset.beside; }));
      if (place.textContent !== words) { place.textContent = words; }
    });
  }
  function takeOver(changed) {
    var part = answer.parts[changed.part];
    if (!part || part.busy || part.clash || changed.edition <= +part.seen.value) { return; }
    if (answer.value(part) !== part.last) { return; } // touched here: saving shows both
    part.seen.value = changed.edition;
    part.last = changed.words;
    answer.take(part, changed.words);
    var words = article.dataset.taken.replace('{0}', changed.mine ? article.dataset.tab : changed.by).replace('{1}', changed.at);
    answer.mark(part, '', 'user', words);
    answer.say(words);
  }
  function ask() {
    timer = null;
    if (document.hidden || Date.now() - here > IDLE) { return; }
    fetch(address(), { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (response) {
      return response.ok ? response.json() : null; // saving says what is wrong
    }).then(function (state) {
      if (!state) { return; }
      var before = JSON.stringify(Object.keys(answer.parts).map(function (code) { return answer.parts[code].seen.value; }));
      state.changed.forEach(takeOver);
      var after = JSON.stringify(Object.keys(answer.parts).map(function (code) { return answer.parts[code].seen.value; }));
      if (answer.standing && state.standing && before !== after) { answer.standing(state); }
      show(state.writers);
    }).catch(function () { /* the next one may pass */ }).then(function () { if (!timer) { timer = setTimeout(ask, POLL); } });
  }
  function awake() {
    here = Date.now();
    if (!timer && !document.hidden) { timer = setTimeout(ask, 250); }
  }
  function sign(code) {
    if (signedAt === code && Date.now() - signed < SIGN) { return; }
    signed = Date.now(); signedAt = code;
    fetch(header.dataset.context + '/autosave/state', {
      method: 'POST', credentials: 'same-origin', headers: { 'X-Rangwan-Token': header.dataset.token },
      body: new URLSearchParams({ nomination: article.dataset.nomination, question: article.dataset.answer, page: answer.page, part: code })
    }).catch(function () { signed = 0; });
  }

  ['keydown', 'pointerdown', 'pointermove', 'focusin', 'scroll'].forEach(function (kind) { document.addEventListener(kind, awake, { passive: true }); });
  document.addEventListener('visibilitychange', awake);
  Object.keys(answer.parts).forEach(function (code) {
    var field = answer.parts[code].field;
    if (field) { field.addEventListener('input', function () { sign(code); }); }
  });
  timer = setTimeout(ask, POLL);
}());
