// Saves an answer while it is typed, counts its words, and shows both texts when two writers changed one. The other
// scripts of the page (watch, paste, comment) use what it leaves at window.rangwanAnswer.
(function () {
  'use strict';
  var article = document.querySelector('[data-answer]');
  var form = document.getElementById('answer');
  var header = document.querySelector('header[data-token]');
  if (!article || !form || !header) { return; }
  var DELAY = 1000, LONGEST = 6000, AGAIN = 8000; // after the last key; at most, while typing goes on; after a failure
  var ICONS = { DONE: ['good', 'check'], STALE: ['soon', 'again'], OVER: ['late', 'late'], WRITING: ['soon', 'half'], EMPTY: ['quiet', 'ring'], NOT_ASKED: ['quiet', 'minus'] };
  var sprite = document.querySelector('svg.i use').getAttribute('href').split('#')[0];
  var said = document.getElementById('said');
  var saidAt = 0;
  var parts = {};
  var page = Date.now().toString(36) + Math.random().toString(36).slice(2, 12); // this page among all that are open

  function icon(name) {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'i'); svg.setAttribute('aria-hidden', 'true');
    var use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', sprite + '#' + name);
    svg.append(use);
    return svg;
  }
  function fill(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, n) { return values[+n]; });
  }
  function mark(part, kind, name, words) {
    part.mark.className = 'saved ' + kind;
    part.mark.replaceChildren(icon(name), document.createTextNode(words));
  }
  function login() { // any page asks for it; this one goes on by itself afterwards
    var link = document.createElement('a');
    link.href = header.dataset.context + '/'; link.target = '_blank'; link.rel = 'noopener'; link.textContent = article.dataset.login;
    return link;
  }
  function signedOut(part) {
    if (part.mark.querySelector('a')) { return; }
    mark(part, 'warn', 'late', article.dataset.session);
    part.mark.append(' ', login());
    say(article.dataset.session, true);
  }
  function say(words, now) {
    if (now || Date.now() - saidAt > 30000) { said.textContent = words; saidAt = Date.now(); }
  }
  function words(text) { return text.split(/\s+/).filter(Boolean).length; }
  function thaiWords(text) {
    if (!window.Intl || !Intl.Segmenter) { return null; }
    return Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text)).filter(function (s) { return s.isWordLike; }).length;
  }
  function count() {
    var th = document.getElementById('th'), en = document.getElementById('en'), meter = document.getElementById('meter');
    if (th) {
      var about = thaiWords(th.value);
      if (about !== null) { document.getElementById('count-th').textContent = fill(article.dataset.thai, about, Array.from(th.value).length); }
    }
    if (en && meter) {
      var used = words(en.value), most = meter.max;
      var kind = used > most ? 'over' : used * 10 >= most * 9 ? 'near' : 'well';
      document.getElementById('count-en').textContent = used;
      meter.value = used;
      var says = document.getElementById('meter-says');
      if (kind !== meter.className || kind === 'over') {
        says.className = 'meter-says ' + (kind === 'over' ? 'late' : 'soon');
        says.textContent = kind === 'over' ? fill(article.dataset.over, used - most) : kind === 'near' ? article.dataset.near : '';
      }
      meter.className = kind;
    }
  }

  function said409(answer) { return answer.mine ? article.dataset.tab : answer.by; }
  function value(part) {
    if (part.code !== 'choice') { return part.field.value; }
    var chosen = form.querySelector('input[name="choice"]:checked');
    return chosen ? chosen.value : '';
  }
  function saved(part, sent, answer) {
    part.seen.value = answer.edition;
    part.last = sent;
    if (answer.dropped) {
      if (value(part) === sent) { part.last = answer.words; take(part, answer.words); }
      window.setTimeout(function () { mark(part, 'warn', 'info', fill(article.dataset.saved, answer.at) + ' · ' + answer.dropped); say(answer.dropped, true); }, 0);
    }
    mark(part, '', 'check', fill(article.dataset.saved, answer.at));
    say(fill(article.dataset.saved, answer.at));
    if (part.field) { part.field.dispatchEvent(new CustomEvent('rangwan:kept', { bubbles: true, detail: sent })); }
    standing(answer);
  }
  function standing(answer) {
    var stale = document.getElementById('stale');
    if (stale) { stale.replaceChildren(); if (answer.stale) { stale.append(icon('again'), ' ' + article.dataset.stale); } }
    document.getElementById('progress').textContent = answer.progress;
    document.getElementById('standing').textContent = answer.standingWords;
    var sign = document.querySelector('#mark .sign');
    if (!sign) { return; } // the list is filtered
    var shown = document.createElement('span'), hidden = document.createElement('span');
    shown.className = ICONS[answer.standing][0];
    hidden.className = 'hide'; hidden.textContent = answer.standingWords;
    shown.append(icon(ICONS[answer.standing][1]), hidden);
    sign.replaceChildren(shown);
  }
  function freshToken() { // after a login in another tab this page's token is an old one
    return fetch(location.href, { credentials: 'same-origin' }).then(function (page) { return page.text(); }).then(function (html) {
      var found = new DOMParser().parseFromString(html, 'text/html').querySelector('header[data-token]');
      if (found && found.dataset.person === header.dataset.person) { header.dataset.token = found.dataset.token; return true; }
      return false;
    });
  }
  function later(part) { clearTimeout(part.timer); part.timer = setTimeout(function () { save(part); }, AGAIN); }
  function save(part) {
    var sent = value(part);
    if (part.busy || part.clash || sent === part.last) { return; }
    part.busy = true;
    part.since = 0;
    if (!part.mark.querySelector('a')) { mark(part, 'quiet', 'clock', article.dataset.saving); } // the way to the login stays under the pointer that goes to it
    fetch(header.dataset.context + '/autosave/answer', {
      method: 'POST', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Rangwan-Token': header.dataset.token },
      body: JSON.stringify({ nomination: +article.dataset.nomination, question: article.dataset.answer, language: part.code, text: sent, seen: +part.seen.value })
    }).then(function (response) {
      return response.json().then(function (answer) { return { status: response.status, answer: answer }; });
    }).then(function (done) {
      part.busy = false;
      if (done.status === 200) { saved(part, sent, done.answer); if (value(part) !== sent) { typed(part); } }
      else if (done.status === 409) { conflict(part, sent, done.answer); }
      else if (done.status === 401) { signedOut(part); later(part); }
      else if (done.status === 403 && done.answer.error === 'token') { freshToken().then(function () { later(part); }); mark(part, 'warn', 'late', article.dataset.kept); }
      else if (done.status === 422) { mark(part, 'warn', 'late', done.answer.words); say(done.answer.words, true); }
      else { throw new Error(); }
    }).catch(function () {
      part.busy = false;
      mark(part, 'warn', 'late', article.dataset.kept);
      say(article.dataset.kept, true);
      later(part);
    });
  }
  function typed(part) {
    if (part.clash) { return; }
    mark(part, 'quiet', 'pen', article.dataset.typing);
    clearTimeout(part.timer);
    part.since = part.since || Date.now();
    part.timer = setTimeout(function () { save(part); }, Math.max(0, Math.min(DELAY, part.since + LONGEST - Date.now())));
  }

  // words of one text that the other lacks, by the longest common sequence
  function tokens(text) {
    if (window.Intl && Intl.Segmenter) { return Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), function (s) { return s.segment; }); }
    return text.split(/(\s+)/);
  }
  function differ(text, other, tag) {
    var a = tokens(text), b = tokens(other), grid = [], i, j, out = document.createDocumentFragment();
    var head = 0, tail = 0; // what both begin and end with needs no grid
    while (head < a.length && head < b.length && a[head] === b[head]) { head++; }
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) { tail++; }
    var end = a.slice(a.length - tail).join('');
    out.append(a.slice(0, head).join(''));
    text = a.slice(head, a.length - tail).join('');
    a = a.slice(head, a.length - tail); b = b.slice(head, b.length - tail);
    if (a.length * b.length > 4000000) { out.append(text, end); return out; }
    for (i = a.length; i >= 0; i--) {
      grid[i] = new Uint32Array(b.length + 1);
      for (j = b.length - 1; i < a.length && j >= 0; j--) { grid[i][j] = a[i] === b[j] ? grid[i + 1][j + 1] + 1 : Math.max(grid[i + 1][j], grid[i][j + 1]); }
    }
    for (i = 0, j = 0; i < a.length;) {
      if (j < b.length && a[i] === b[j]) { out.append(a[i]); i++; j++; }
      else if (j < b.length && grid[i][j + 1] > grid[i + 1][j]) { j++; }
      else {
        var last = out.lastChild;
        if (!last || last.nodeName !== tag.toUpperCase()) { last = document.createElement(tag); out.append(last); }
        last.append(a[i]); i++;
      }
    }
    out.append(end);
    return out;
  }
  function conflict(part, mine, theirs) {
    part.clash = true;
    var panel = document.getElementById('clash').content.cloneNode(true).querySelector('section');
    panel.querySelectorAll('[data-by]').forEach(function (each) { each.textContent = theirs.mine && !each.dataset.act ? article.dataset.tab : fill(each.dataset.by, said409(theirs)); });
    panel.querySelector('[data-at]').textContent = fill(panel.querySelector('[data-at]').dataset.at, theirs.at);
    panel.querySelector('[data-mine]').append(differ(mine, theirs.words, 'ins'));
    panel.querySelector('[data-theirs]').append(differ(theirs.words, mine, 'del'));
    panel.querySelectorAll('.text').forEach(function (text) { text.lang = part.code; });
    panel.addEventListener('click', function (event) {
      var act = event.target.closest('[data-act]');
      if (!act) { return; }
      part.clash = false;
      part.seen.value = theirs.edition;
      part.last = theirs.words;
      if (act.dataset.act === 'theirs') { take(part, theirs.words); mark(part, '', 'check', fill(article.dataset.saved, theirs.at)); }
      if (act.dataset.act === 'mine') { save(part); }
      if (act.dataset.act === 'merge') { panel.querySelector('.acts').remove(); part.clash = false; mark(part, 'quiet', 'pen', article.dataset.typing); } else { panel.remove(); }
      if (part.field) { part.field.focus(); }
    });
    article.before(panel);
    mark(part, 'warn', 'user', panel.querySelector('.clash__head b').textContent);
    say(panel.querySelector('.clash__head b').textContent, true);
    panel.scrollIntoView({ block: 'nearest' });
  }
  function take(part, text) {
    if (part.field) {
      var from = part.field.selectionStart, to = part.field.selectionEnd;
      part.field.value = text;
      if (document.activeElement === part.field) { part.field.setSelectionRange(from, to); }
      part.field.dispatchEvent(new CustomEvent('rangwan:kept', { bubbles: true, detail: text }));
    } else {
      form.querySelectorAll('input[name="choice"]').forEach(function (each) { each.checked = each.value === text; });
    }
    count();
  }

  ['th', 'en', 'choice'].forEach(function (code) {
    var field = document.getElementById(code);
    var sign = form.querySelector('[data-mark="' + code + '"]');
    if (!sign) { return; }
    var part = parts[code] = { code: code, field: code === 'choice' ? null : field, mark: sign, seen: document.getElementById('seen-' + code) };
    part.last = part.field ? part.field.defaultValue : value(part);
    if (part.field) {
      part.field.addEventListener('input', function () { count(); typed(part); });
      part.field.addEventListener('blur', function () { clearTimeout(part.timer); save(part); });
    } else {
      form.querySelectorAll('input[name="choice"]').forEach(function (each) { each.addEventListener('change', function () { save(part); }); });
    }
  });
  window.rangwanAnswer = { article: article, header: header, form: form, parts: parts, page: page, value: value, take: take, mark: mark, say: say, fill: fill, icon: icon, save: save, standing: standing };
  window.addEventListener('online', function () { Object.keys(parts).forEach(function (code) { save(parts[code]); }); });
  count();
}());
