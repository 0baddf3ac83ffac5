// The screening grid: Esc closes the open cell and goes back to it, arrow keys walk from cell to cell, Space opens one.
(function () {
  'use strict';
  var screen = document.querySelector('[data-screen]');
  if (!screen) { return; }
  var panel = document.getElementById('clauses');
  var close = document.getElementById('clauses-close');

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && panel && close && !event.defaultPrevented) { close.click(); }
  });

  var rows = Array.prototype.map.call(screen.querySelectorAll('tbody tr'), function (row) {
    return Array.prototype.slice.call(row.querySelectorAll('.cell'));
  });
  rows.forEach(function (cells, down) {
    cells.forEach(function (cell, right) {
      cell.addEventListener('keydown', function (event) {
        if (event.key === ' ') { event.preventDefault(); cell.click(); return; }
        var step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
        var next = step && rows[down + step[0]] && rows[down + step[0]][right + step[1]];
        if (next) { event.preventDefault(); next.focus(); }
      });
    });
  });

  // coming back from a closed cell: the address names it
  if (/^#cell-/.test(location.hash)) {
    var back = document.getElementById(location.hash.slice(1));
    if (back) { back.focus(); }
  }
}());
