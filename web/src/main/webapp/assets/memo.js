// The memo beside the cards of its contradictions. Numbers are links and work without this script; it darkens the marks of
// the contradiction that was followed, leads back to the mark that one came from, and lets the marked words be clicked too.
(function () {
  'use strict';
  var memo = document.getElementById('memo');
  if (!memo) { return; }

  function darken(number) {
    memo.querySelectorAll('mark[data-of]').forEach(function (mark) {
      mark.classList.toggle('on', mark.dataset.of.split(' ').indexOf(number) >= 0);
    });
  }

  memo.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-of]');
    if (link) {
      darken(link.dataset.of);
      var card = document.getElementById('card-' + link.dataset.of);
      if (card && card.href) { card.setAttribute('href', '#' + link.id); }
      return;
    }
    var mark = event.target.closest('mark[data-of]');
    if (!mark || String(window.getSelection()).length > 0) { return; }
    var next = mark.nextElementSibling;
    while (next && !next.querySelector('a[data-of="' + mark.dataset.of.split(' ')[0] + '"]')) { next = next.nextElementSibling; }
    if (next) { next.querySelector('a').click(); }
  });

  document.querySelectorAll('a[data-card], a[data-mark]').forEach(function (link) {
    link.addEventListener('click', function () { darken(link.dataset.card || link.dataset.mark); });
  });
}());
