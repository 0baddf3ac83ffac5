// Saves each field of a score sheet while it is typed, and shows the weighted total: at once as the page counts it, then as
// the server confirms it. What another window of the same person saved meanwhile is shown beside, never overwritten unseen.
(function () {
  'use strict';
  var form = document.querySelector('form[data-scores]');
  var header = document.querySelector('header[data-token]');
  if (!form || !header) { return; }
  var DELAY = 1000, LONGEST = 6000, AGAIN = 8000; // after the last key; at most, while typing goes on; after a failure
  var sprite = document.querySelector('svg.i use').getAttribute('href').split('#')[0];
  var said = document.getElementById('said');
  var running = document.getElementById('running'), confirmed = document.getElementById('confirmed'), progress = document.getElementById('progress');
  var parts = [], queue = [], flying = false; // one saving after the other: each total then holds all before it

  function icon(name) {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'i'); svg.setAttribute('aria-hidden', 'true');
    var use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', sprite + '#' + name);
    svg.append(use);
    return svg;
  }
  function fill(pattern, value) { return pattern.replace('{0}', value); }
  function mark(part, kind, name, words) {
    part.mark.className = 'saved ' + kind;
    part.mark.replaceChildren(icon(name), document.createTextNode(' ' + words));
  }
  function arabic(text) { return text.replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; }).trim(); }
  function count() { // the server's figure replaces it
    var sum = 0, weights = 0, most = +form.dataset.most;
    form.querySelectorAll('li[data-line]').forEach(function (line) {
      var typed = arabic(document.getElementById('points' + line.dataset.line).value);
      weights += +line.dataset.weight;
      if (/^\d{1,4}$/.test(typed) && +typed <= most && +typed >= +form.dataset.least) { sum += line.dataset.weight * typed; }
    });
    running.textContent = weights ? (100 * sum / (weights * most)).toFixed(+form.dataset.decimals) : '0';
    confirmed.textContent = form.dataset.counting;
  }
  function freshToken() { // after a login in another tab this page's token is an old one
    return fetch(location.href, { credentials: 'same-origin' }).then(function (page) { return page.text(); }).then(function (html) {
      var found = new DOMParser().parseFromString(html, 'text/html').querySelector('header[data-token]');
      if (found && found.dataset.person === header.dataset.person) { header.dataset.token = found.dataset.token; }
    });
  }
  function later(part) { clearTimeout(part.timer); part.timer = setTimeout(function () { save(part); }, AGAIN); }
  function saved(part, sent, answer) {
    part.seen = answer.edition;
    part.last = sent;
    mark(part, '', 'check', fill(form.dataset.saved, answer.at));
    if (part.field) { part.field.dispatchEvent(new CustomEvent('rangwan:kept', { bubbles: true, detail: sent })); }
    progress.textContent = answer.progress;
    if (!unsaved()) { running.textContent = answer.total; confirmed.textContent = fill(form.dataset.saved, answer.at); }
  }
  function other(part, answer) {
    part.clash = true;
    mark(part, 'warn', 'user', fill(form.dataset.other, answer.words) + ' ');
    [[form.dataset.take, true], [form.dataset.mine, false]].forEach(function (choice) {
      var button = document.createElement('button');
      button.type = 'button'; button.className = 'btn btn--small'; button.textContent = choice[0];
      button.addEventListener('click', function () {
        part.clash = false; part.seen = answer.edition; part.last = answer.words;
        if (choice[1]) { part.put(answer.words); count(); }
        save(part);
        if (part.value() === part.last) { mark(part, '', 'check', fill(form.dataset.saved, answer.at)); }
      });
      part.mark.append(button);
    });
    said.textContent = fill(form.dataset.other, answer.words);
  }
  function unsaved() { return parts.some(function (part) { return /^points/.test(part.name) && part.value() !== part.last; }); }
  function next() {
    flying = false;
    var part = queue.shift();
    if (part) { save(part); }
  }
  function save(part) {
    var sent = part.value();
    if (part.clash || sent === part.last) { if (!flying) { next(); } return; }
    if (flying) { if (queue.indexOf(part) < 0) { queue.push(part); } return; }
    flying = true; part.since = 0;
    mark(part, 'quiet', 'clock', form.dataset.saving);
    fetch(header.dataset.context + '/autosave/score', {
      method: 'POST', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Rangwan-Token': header.dataset.token },
      body: JSON.stringify({ nomination: +form.dataset.scores, field: part.name, text: sent, seen: +part.seen })
    }).then(function (response) {
      return response.json().then(function (answer) { return { status: response.status, answer: answer }; });
    }).then(function (done) {
      if (done.status === 200) { saved(part, sent, done.answer); if (part.value() !== sent) { typed(part); } }
      else if (done.status === 409) { other(part, done.answer); }
      else if (done.status === 401) { mark(part, 'warn', 'late', form.dataset.session); later(part); }
      else if (done.status === 403 && done.answer.error === 'token') { freshToken().then(function () { later(part); }); mark(part, 'warn', 'late', form.dataset.kept); }
      else if (done.status === 422) { mark(part, 'warn', 'late', done.answer.words); said.textContent = done.answer.words; }
      else { throw new Error(); }
      next();
    }).catch(function () {
      mark(part, 'warn', 'late', form.dataset.kept);
      later(part);
      next();
    });
  }
  function typed(part) {
    if (part.clash) { return; }
    mark(part, 'quiet', 'pen', form.dataset.typing);
    clearTimeout(part.timer);
    part.since = part.since || Date.now();
    part.timer = setTimeout(function () { save(part); }, Math.max(0, Math.min(DELAY, part.since + LONGEST - Date.now())));
  }
  function part(name, line, seen, value, put, field) {
    var made = { name: name, mark: form.querySelector('[data-mark="' + line + '"]'), seen: seen, value: value, put: put, field: field };
    made.last = field ? field.defaultValue : value();
    parts.push(made);
    return made;
  }

  form.querySelectorAll('li[data-line]').forEach(function (line) {
    var at = line.dataset.line;
    ['points', 'comment', 'improve', 'next'].forEach(function (kind) {
      var field = document.getElementById(kind + at);
      var made = part(kind + at, at, field.dataset.seen, function () { return field.value; }, function (words) { field.value = words; }, field);
      field.addEventListener('input', function () { if (kind === 'points') { count(); } typed(made); });
      field.addEventListener('blur', function () { clearTimeout(made.timer); save(made); });
    });
    var proof = line.querySelector('[data-refs]'), none = document.getElementById('unproved' + at);
    function boxes() { return Array.prototype.filter.call(proof.querySelectorAll('input[type="checkbox"]'), function (box) { return box !== none; }); }
    var refs = part('refs' + at, at, proof.dataset.seen, function () {
      return boxes().filter(function (box) { return box.checked; }).map(function (box) { return box.value; }).join(' ');
    }, function (words) { boxes().forEach(function (box) { box.checked = words.split(' ').indexOf(box.value) >= 0; }); });
    var unproved = part('unproved' + at, at, none.dataset.seen, function () { return none.checked ? 'yes' : ''; }, function (words) { none.checked = words === 'yes'; });
    proof.addEventListener('change', function (event) {
      if (event.target === none) { save(unproved); } else { save(refs); }
    });
  });
  window.addEventListener('online', function () { parts.forEach(save); });
}());
