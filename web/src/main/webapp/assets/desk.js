// What every page does: refusals are tied to their fields, and typed text is kept on this device until saved.
(function () {
  'use strict';
  var header = document.querySelector('header[data-person]');
  var person = header ? header.dataset.person : '';

  // refusals: aria-invalid, aria-describedby, and the first refused field gets the focus
  var refused = document.querySelectorAll('.field > .refuse[id$="-refusal"]');
  refused.forEach(function (words) {
    var field = document.getElementById(words.id.replace(/-refusal$/, ''));
    if (field) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', words.id);
    }
  });
  document.querySelectorAll('.field > .hint[id$="-hint"]').forEach(function (hint) {
    var field = document.getElementById(hint.id.replace(/-hint$/, ''));
    if (field) { field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + hint.id).trim()); }
  });
  if (refused.length) {
    var first = document.getElementById(refused[0].id.replace(/-refusal$/, ''));
    if (first) { first.focus(); }
  }

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
}());
