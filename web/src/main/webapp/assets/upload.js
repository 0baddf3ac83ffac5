// Says at once that a chosen file is too large or, where the field has words for it, empty; the server checks again.
(function () {
  'use strict';
  document.querySelectorAll('input[type=file][data-most]').forEach(function (field) {
    var words = document.getElementById('too-large');
    field.addEventListener('change', function () {
      var large = field.files.length > 0 && field.files[0].size > +field.dataset.most;
      var empty = field.files.length > 0 && field.files[0].size === 0 && 'empty' in field.dataset;
      words.hidden = !large && !empty;
      words.textContent = large ? field.dataset.large : empty ? field.dataset.empty : '';
      if (large || empty) { field.value = ''; }
    });
  });
}());
