// What every page does: refusals are tied to their fields. Typed text is kept by draft.js.
(function () {
  'use strict';
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

  // remembered phrases insert their words where the pen stands; they never send. With data-phrases-last that is whichever
  // long field of the form was typed in last, else the one that data-phrases names
  var pen = null;
  document.addEventListener('focusin', function (event) { if (event.target.tagName === 'TEXTAREA') { pen = event.target; } });
  document.querySelectorAll('[data-phrases] button').forEach(function (button) {
    button.addEventListener('click', function () {
      var group = button.parentNode;
      var field = group.dataset.phrasesLast && pen && pen.form === group.closest('form') ? pen : document.getElementById(group.dataset.phrases);
      var before = field.value.slice(0, field.selectionStart);
      field.setRangeText((before && !/\s$/.test(before) ? ' ' : '') + button.textContent, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
  });

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
}());
