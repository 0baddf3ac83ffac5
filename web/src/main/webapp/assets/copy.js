// Copies words for a memo: selects them, then hands them to the clipboard where the browser lets it; they stay selected.
(function () {
  'use strict';
  var said = document.getElementById('said');

  function select(text) {
    var range = document.createRange();
    range.selectNodeContents(text);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function tell(button) {
    if (said) { said.textContent = button.getAttribute('data-copied'); }
    var words = button.lastChild;
    if (!button.hasAttribute('data-words')) { button.setAttribute('data-words', words.textContent); }
    words.textContent = button.getAttribute('data-copied');
    window.setTimeout(function () { words.textContent = button.getAttribute('data-words'); }, 2000);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    var text = button && document.getElementById(button.getAttribute('data-copy'));
    if (!text) { return; }
    select(text);
    var copied = false;
    try { copied = document.execCommand('copy'); } catch (refused) { copied = false; }
    if (copied) { tell(button); return; }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.textContent).then(function () { tell(button); }, function () { text.focus(); });
    }
  });
}());
