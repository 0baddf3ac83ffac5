// Thai words that the browser's dictionary splits wrongly stay whole: each stands in a span that does not wrap.
(function () {
  'use strict';
  var whole = /สิทธิมนุษยชน|สหประชาชาติ|บังคับคดี|เปราะบาง|นักวิเคราะห์|โควิด-19|วินิจฉัย|หน่วยงาน|ผลงาน|คำตอบ|รองอธิบดี|ผู้อำนวยการ|กลุ่มพัฒนาระบบบริหาร/g;
  var root = document.getElementById('main') || document.body;
  var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  var found = [];
  while (walker.nextNode()) {
    var text = walker.currentNode;
    if (text.data.search(whole) >= 0 && !text.parentElement.closest('textarea, option, script, svg, label, button, [aria-live], .nb, .form-sheet')) { found.push(text); }
  }
  found.forEach(function (text) {
    // in a flex or grid part the whole text must stay one item
    var holder = /flex|grid/.test(getComputedStyle(text.parentElement).display) ? document.createElement('span') : document.createDocumentFragment();
    var from = 0;
    text.data.replace(whole, function (word, at) {
      holder.append(text.data.slice(from, at));
      var span = document.createElement('span');
      span.className = 'nb';
      span.textContent = word;
      holder.append(span);
      from = at + word.length;
      return word;
    });
    holder.append(text.data.slice(from));
    text.replaceWith(holder);
  });
}());
