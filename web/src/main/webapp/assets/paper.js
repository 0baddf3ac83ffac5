// The paper beside its proposals: a proposal's number shows its place in the text; a place shows its proposal. Links work
// without this script; it adds the colour, moves the focus and, after an act, goes on where the person was.
(function () {
  'use strict';
  var words = document.getElementById('words');
  if (!words) { return; }

  function show(number) {
    words.querySelectorAll('mark.on').forEach(function (mark) { mark.classList.remove('on'); });
    words.querySelectorAll('mark[data-of]').forEach(function (mark) {
      if (mark.dataset.of.split(' ').indexOf(number) >= 0) { mark.classList.add('on'); }
    });
    var place = document.getElementById('m-' + number);
    if (!place) { return; }
    var box = words.getBoundingClientRect();
    if (words.scrollHeight > words.clientHeight) {
      words.scrollTop += place.getBoundingClientRect().top - box.top - 60;
      if (box.bottom < 120 || box.top > window.innerHeight - 120) { words.scrollIntoView({ block: 'nearest' }); }
    } else {
      place.scrollIntoView({ block: 'center' });
    }
    place.focus({ preventScroll: true });
  }

  document.querySelectorAll('a[data-mark]').forEach(function (link) {
    link.addEventListener('click', function (event) { event.preventDefault(); show(link.dataset.mark); });
  });

  // Enter or click on a number in the text leads back to its proposal
  words.addEventListener('click', function (event) { if (event.target.tagName === 'SUP') { back(event.target.id.slice(2)); } });
  words.addEventListener('keydown', function (event) {
    if ((event.key === 'Enter' || event.key === 'Escape') && event.target.tagName === 'SUP') { event.preventDefault(); back(event.target.id.slice(2)); }
  });
  function back(number) {
    var link = document.querySelector('.prop a[data-mark="' + number + '"]');
    if (link) { link.scrollIntoView({ block: 'center' }); link.focus({ preventScroll: true }); }
  }

  var at = /[?&]at=(\d+)/.exec(location.search);
  var row = at && document.getElementById('p-' + at[1]);
  if (row) { row.scrollIntoView({ block: 'center' }); row.focus({ preventScroll: true }); }
  var own = document.querySelector('#own-panel a[data-mark]');
  if (own) { show(own.dataset.mark); document.getElementById('own').focus(); }
}());
