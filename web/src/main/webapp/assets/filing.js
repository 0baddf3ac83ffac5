// Looks whether the other person marked a box, and shows the page anew unless something is typed here. It stops when
// nobody has touched the page for ten minutes, so that it does not keep the session alive.
(function () {
  'use strict';
  var watched = document.querySelector('[data-watch]');
  if (!watched || !watched.dataset.watch) { return; } // a sitting that is over changes no more
  var EVERY = 4000, IDLE = 10 * 60 * 1000;
  var touched = Date.now();
  var known = watched.dataset.changes;

  function typed() {
    return Array.prototype.some.call(document.querySelectorAll('main textarea, main input[type="text"], main input[type="file"]'),
      function (field) { return field.type === 'file' ? field.files.length > 0 : field.value !== field.defaultValue; });
  }
  function news() {
    var note = document.getElementById('news');
    note.hidden = false;
    clearInterval(timer);
  }
  function look() {
    if (document.hidden || Date.now() - touched > IDLE) { return; }
    fetch(watched.dataset.watch, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (response) { return response.ok ? response.json() : null; })
      .then(function (told) {
        if (!told || String(told.changes) === known) { return; }
        if (typed() || window.getSelection().toString()) { news(); } else { location.replace(location.href); }
      }).catch(function () { /* the next look tells */ });
  }
  ['pointermove', 'keydown', 'scroll'].forEach(function (kind) {
    document.addEventListener(kind, function () { touched = Date.now(); }, { passive: true });
  });
  var timer = setInterval(look, EVERY);
}());
