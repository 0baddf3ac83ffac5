// Shows the words of the target whose number is typed; searching by number or word is the browser's own list.
(function () {
  'use strict';
  var field = document.querySelector('input[data-words]');
  var list = field && document.getElementById(field.getAttribute('list'));
  if (!list) { return; }
  var words = document.getElementById(field.dataset.words);

  function show() {
    var typed = field.value.trim().toLowerCase().replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; });
    var found = Array.prototype.find.call(list.options, function (option) { return option.value === typed; });
    words.textContent = found ? found.textContent : '';
  }

  field.addEventListener('input', show);
  show();
})();
