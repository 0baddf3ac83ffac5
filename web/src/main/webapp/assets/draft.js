// Keeps what is typed into any form with data-draft on this device until the server has it. Every page load has its
// own place, so nothing kept is overwritten; text that differs from the page is offered above its form. The browser
// writes its local storage seconds later, which a killed one never does: so each text also goes to an IndexedDB that
// answers only once it is on the disk, at most every third of a second, and is read back when a page opens.
(function () {
  'use strict';
  var PREFIX = 'rangwan-draft|';
  var PENDING = 'rangwan-draft-pending';
  var MONTH = 30 * 24 * 3600 * 1000;
  var header = document.querySelector('header[data-person]');
  var load = Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  var disk, session;
  try { disk = window.localStorage; session = window.sessionStorage; } catch (blocked) { return; }

  var mirror = null, waiting = {}, pause = null;
  function reflect() { // what changed since the last time, in one transaction
    pause = null;
    if (!mirror) { waiting = {}; return; }
    try {
      var store = mirror.transaction('drafts', 'readwrite', { durability: 'strict' }).objectStore('drafts');
      Object.keys(waiting).forEach(function (key) { if (waiting[key] === null) { store.delete(key); } else { store.put(waiting[key], key); } });
    } catch (closed) { /* local storage still has it */ }
    waiting = {};
  }
  function store(key, text) {
    if (text === null) { disk.removeItem(key); } else { try { disk.setItem(key, text); } catch (full) { /* the page still has it */ } }
    waiting[key] = text;
    if (!pause) { pause = setTimeout(reflect, 300); }
  }
  function openMirror(then) { // goes on in any case, and only once
    var gone = false;
    function on() { if (!gone) { gone = true; then(); } }
    setTimeout(on, 1500);
    try {
      var asked = window.indexedDB.open('rangwan-drafts', 1);
      asked.onupgradeneeded = function () { asked.result.createObjectStore('drafts'); };
      asked.onerror = on;
      asked.onsuccess = function () {
        mirror = asked.result;
        var cursor = mirror.transaction('drafts').objectStore('drafts').openCursor();
        cursor.onerror = on;
        cursor.onsuccess = function () {
          var at = cursor.result;
          if (!at) { on(); return; }
          var there = read(at.key), here = null;
          try { here = JSON.parse(at.value); } catch (broken) { here = null; }
          if (!gone && here && !(at.key in waiting) && (!there || there.at < here.at)) { try { disk.setItem(at.key, at.value); } catch (full) { /* none */ } }
          at.continue();
        };
      };
    } catch (blocked) { on(); }
  }

  function drop(test) {
    Object.keys(disk).filter(function (key) { return key.indexOf(PREFIX) === 0 && test(key); })
      .forEach(function (key) { store(key, null); });
  }
  function read(key) {
    try { return JSON.parse(disk.getItem(key)); } catch (broken) { return null; }
  }

  // a form that was posted: what was typed on that page is on the server once the next page refuses nothing
  var pending = null;
  try { pending = JSON.parse(session.getItem(PENDING)); } catch (broken) { pending = null; }
  session.removeItem(PENDING);
  var expired = /[?&]expired=1/.test(location.search);
  var refused = !!document.querySelector('#refusals, .refuse, .clash') || expired;
  var arrived = !!document.querySelector('main .note--ok') || (pending && location.pathname + location.search !== pending.path);
  // a refused post comes back with all that was typed: what the page before kept goes when this one's post succeeds
  var before = pending && refused && !expired ? pending : null;
  function settle() {
    if (header && pending && !refused && arrived) {
      drop(function (key) { return key.indexOf(pending.form) === 0 && pending.loads.indexOf(key.slice(key.lastIndexOf('|') + 1)) >= 0; });
    }
    drop(function (key) { var kept = read(key); return !kept || Date.now() - kept.at > MONTH; });
  }
  if (!header) { openMirror(settle); return; }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      var text = field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && /^(text|search|email|url|tel|number)$/.test(field.type));
      return text && field.id;
    });
  }
  function place(form) { return PREFIX + header.dataset.person + '|' + form.dataset.draft + '|'; }
  function keep(form, field) {
    var key = place(form) + field.id + '|' + load;
    if (field.value === field.defaultValue) { if (disk.getItem(key) !== null) { store(key, null); } return; }
    store(key, JSON.stringify({ value: field.value, at: Date.now() }));
  }
  function when(at) {
    return new Intl.DateTimeFormat(document.documentElement.lang === 'th' ? 'th-TH' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }
  function labelOf(field) {
    var label = document.querySelector('label[for="' + CSS.escape(field.id) + '"]');
    return label ? label.textContent.trim() + ' · ' : '';
  }
  function button(words, act) {
    var made = document.createElement('button');
    made.type = 'button'; made.className = 'btn btn--small'; made.textContent = words;
    made.addEventListener('click', act);
    return made;
  }
  function icon() {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'i'); svg.setAttribute('aria-hidden', 'true');
    var any = document.querySelector('svg.i use');
    if (any) {
      var use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', any.getAttribute('href').split('#')[0] + '#info');
      svg.append(use);
    }
    return svg;
  }
  // A date that was posted comes back as the server writes it: "1 ธ.ค. 2564" as "01/12/2564".
  function numbers(text) {
    var arabic = text.replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; });
    return (arabic.match(/\d+/g) || []).map(Number);
  }
  function posted(form, field) { return (before && before.form === place(form) && before.posted && before.posted[field.id]) || []; }
  function rewritten(form, field, value) {
    var shown = numbers(field.value);
    return posted(form, field).indexOf(value) >= 0 && shown.length > 0 && !document.querySelector('.clash')
      && numbers(value).every(function (number) { return shown.indexOf(number) >= 0; });
  }
  // What an earlier refused post of this form held was changed by the person since: the text posted last stands here.
  function superseded(form, key) {
    return before && before.form === place(form) && before.loads.slice(0, -1).indexOf(key.slice(key.lastIndexOf('|') + 1)) >= 0;
  }
  function offer(form, field, key, kept) {
    var note = document.createElement('div');
    note.className = 'note note--ask draft'; note.setAttribute('role', 'status');
    var inner = document.createElement('div');
    var title = document.createElement('b');
    title.textContent = labelOf(field) + header.dataset.draftTitle.replace('{0}', when(kept.at));
    var words = document.createElement('p');
    words.className = 'kept-text'; words.textContent = kept.value;
    var acts = document.createElement('div');
    acts.className = 'acts';
    acts.append(button(header.dataset.draftBack, function () {
      field.value = kept.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      store(key, null); note.remove(); field.focus();
    }), button(header.dataset.draftDrop, function () { store(key, null); note.remove(); field.focus(); }));
    inner.append(title, words, acts);
    note.append(icon(), inner);
    form.before(note);
    var fold = form.closest('details');
    if (fold) { fold.open = true; }
  }

  function offerAll(form) {
    fields(form).forEach(function (field) {
      Object.keys(disk).filter(function (key) { return key.indexOf(place(form) + field.id + '|') === 0 && key.slice(key.lastIndexOf('|') + 1) !== load; }).sort().forEach(function (key) {
        var kept = read(key);
        if (superseded(form, key)) { return; } // goes when the post succeeds
        if (kept && kept.value !== field.value && !rewritten(form, field, kept.value)) { offer(form, field, key, kept); }
        else if (!refused) { store(key, null); }
      });
    });
  }
  openMirror(function () {
    settle();
    document.querySelectorAll('form[data-draft]').forEach(offerAll);
  });

  document.querySelectorAll('form[data-draft]').forEach(function (form) {
    form.addEventListener('input', function (event) { if (fields(form).indexOf(event.target) >= 0) { keep(form, event.target); } });
    form.addEventListener('rangwan:kept', function (event) { // a script saved this field's text
      store(place(form) + event.target.id + '|' + load, null);
      event.target.defaultValue = event.detail;
      if (event.target.value !== event.detail) { keep(form, event.target); }
    });
    form.addEventListener('submit', function () {
      fields(form).forEach(function (field) { keep(form, field); });
      reflect();
      var loads = before && before.form === place(form) ? before.loads.concat(load) : [load];
      var dates = {};
      fields(form).filter(function (field) { return field.dataset.reads; }).forEach(function (field) {
        dates[field.id] = (field.value === field.defaultValue ? posted(form, field) : []).concat(field.value);
      });
      session.setItem(PENDING, JSON.stringify({ form: place(form), loads: loads, posted: dates, path: location.pathname + location.search }));
    });
  });
  window.addEventListener('pagehide', function () { if (pause) { clearTimeout(pause); reflect(); } });
}());
