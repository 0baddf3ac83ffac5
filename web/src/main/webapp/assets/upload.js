// Says at once that a chosen file is too large, before it travels; the server checks again.
(function () {
  'use strict';
  document.querySelectorAll('input[type=file][data-most]').forEach(function (field) {
    var words = document.getElementById('too-large');
    field.addEventListener('change', function () {
      var large = field.files.length > 0 && field.files[0].size > +field.dataset.most;
      words.hidden = !large;
      words.textContent = large ? field.dataset.large : '';
      if (large) { field.value = ''; }
    });
  });
}());
