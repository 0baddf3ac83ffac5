// Inserts an earlier answer below the text in the editor, as if it had been typed: autosave, history and undo follow.
(function () {
  'use strict';
  var library = document.getElementById('earlier');
  if (!library) { return; }
  library.querySelectorAll('[data-insert]').forEach(function (button) {
    var field = document.getElementById(button.dataset.insert);
    var text = button.closest('.top').parentElement.querySelector('.typed');
    if (!field || field.readOnly || !text) { return; }
    button.hidden = false;
    button.addEventListener('click', function () {
      var end = field.value.length;
      var apart = !end || /\n\n$/.test(field.value) ? '' : /\n$/.test(field.value) ? '\n' : '\n\n';
      var more = apart + text.textContent;
      field.focus();
      field.setSelectionRange(end, end);
      if (!document.execCommand('insertText', false, more)) { // a browser without it: undo is lost, nothing else
        field.setRangeText(more, end, end, 'end');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      field.scrollTop = field.scrollHeight;
      document.getElementById('said').textContent = library.dataset.inserted;
    });
  });
}());
