// Takes the words that are selected in a text into the comment that is written below, and shows where a comment's words stand.
(function () {
  'use strict';
  var about = document.getElementById('about'), quote = document.getElementById('quote'), words = document.getElementById('comment');

  function selected(code) {
    var field = document.getElementById(code);
    if (field && field.tagName === 'TEXTAREA') { return field.value.slice(field.selectionStart, field.selectionEnd); }
    var text = document.querySelector('[data-text="' + code + '"]'), selection = window.getSelection();
    return text && selection.rangeCount && text.contains(selection.anchorNode) && text.contains(selection.focusNode) ? selection.toString() : '';
  }
  document.querySelectorAll('[data-comment]').forEach(function (button) {
    if (!about) { return; }
    button.hidden = false;
    button.addEventListener('mousedown', function (event) { event.preventDefault(); }); // keeps the selection
    button.addEventListener('click', function () {
      var code = button.dataset.comment, answer = window.rangwanAnswer;
      quote.value = selected(code).trim();
      about.value = code;
      if (answer && answer.parts[code]) { answer.save(answer.parts[code]); } // a comment is on words that are saved
      quote.dispatchEvent(new Event('input', { bubbles: true }));
      words.focus();
      words.scrollIntoView({ block: 'center' });
    });
  });
  document.querySelectorAll('[data-find]').forEach(function (button) {
    var code = button.dataset.find, field = document.getElementById(code);
    var passage = button.closest('li').querySelector('[data-quote]').textContent;
    if (!field || field.tagName !== 'TEXTAREA') { return; }
    button.hidden = false;
    button.addEventListener('click', function () {
      var at = field.value.indexOf(passage);
      if (at < 0) { return; }
      field.focus();
      field.setSelectionRange(at, at + passage.length);
      field.scrollIntoView({ block: 'center' });
      var share = at / Math.max(1, field.value.length);
      field.scrollTop = share * field.scrollHeight - field.clientHeight / 2;
    });
  });
}());
