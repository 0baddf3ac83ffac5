// Says on the button on how many papers the word will be written, as boxes are ticked; the server counts again.
(function () {
  'use strict';
  var form = document.getElementById('knowing');
  var words = document.getElementById('know-words');
  if (!form || !words) { return; }
  var button = document.getElementById('acknowledgeAll');
  form.addEventListener('change', function () {
    var count = form.querySelectorAll('input[name=known]:checked').length;
    (button.querySelector('.ui-button-text') || button).textContent = words.textContent.replace('{0}', count);
  });
}());
