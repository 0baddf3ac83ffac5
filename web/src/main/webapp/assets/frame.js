// Draws the frame of handwriting on a page of its scan: what is dragged there is typed into the form's field, which can also
// be typed in by hand.
(function () {
  'use strict';
  var field = document.getElementById('frame');
  var scan = document.getElementById('scan');
  if (!field || !scan) { return; }
  document.querySelectorAll('.scanpage').forEach(function (page) {
    var svg = page.querySelector('svg');
    var from = null, drawn = null;
    function at(event) {
      var box = page.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top].map(function (length, axis) {
        return Math.max(0, Math.min(100, Math.round(100 * length / (axis ? box.height : box.width))));
      });
    }
    page.classList.add('scanpage--draw');
    page.addEventListener('pointerdown', function (event) {
      from = at(event);
      document.querySelectorAll('.frames .drawn').forEach(function (old) { old.remove(); });
      drawn = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      drawn.setAttribute('class', 'on drawn');
      svg.append(drawn);
      page.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    page.addEventListener('pointermove', function (event) {
      if (!from) { return; }
      var to = at(event);
      var frame = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
      ['x', 'y', 'width', 'height'].forEach(function (name, i) { drawn.setAttribute(name, frame[i]); });
      if (frame[2] > 0 && frame[3] > 0) {
        field.value = [page.dataset.page].concat(frame).join(' ');
        scan.value = page.dataset.scan;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    page.addEventListener('pointerup', function () { from = null; });
  });
}());
