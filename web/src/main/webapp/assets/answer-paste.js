// Pastes text from Word as plain text: what a portal's box cannot hold is dropped or written in plain signs, each counted
// in a note, and one act puts it back as it was pasted. Thai words are never changed.
(function () {
  'use strict';
  var answer = window.rangwanAnswer;
  var pattern = document.getElementById('pasted');
  if (!answer || !pattern) { return; }
  var BLOCKS = /^(P|DIV|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|UL|OL|TABLE|DL|DT|DD|FIGURE)$/;
  var EMPHASIS = /^(B|STRONG|I|EM|U|S|STRIKE|SUB|SUP|MARK|FONT)$/;
  var BULLET = /^[ \t]*[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\uf0b7\uf0a7\uf0d8\u00a7][ \t\u00a0]+/gm;

  function counter() { return { quotes: 0, bullets: 0, lists: 0, tables: 0, pictures: 0, marks: 0, links: 0, deleted: 0, notes: 0, spaces: 0, unseen: 0 }; }

  // the plain signs of one text; quotes stay curly in Thai, which writes them so
  function plain(text, thai, found) {
    function each(expression, to, kind) {
      text = text.replace(expression, function (all) { found[kind]++; return typeof to === 'function' ? to(all) : to; });
    }
    each(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '', 'unseen');
    each(BULLET, '- ', 'bullets');
    text = text.replace(/\u00a0+/g, function (all) { found.spaces++; return ' '.repeat(all.length); });
    if (!thai) {
      each(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"', 'quotes');
      each(/[\u2018\u2019\u201a]/g, "'", 'quotes');
    }
    return text;
  }

  function reader(found) {
    var out = [];
    function line() { if (out.length && !/\n$/.test(out[out.length - 1])) { out.push('\n'); } }
    function styled(node) {
      var style = (node.getAttribute('style') || '').toLowerCase();
      return /font-weight:\s*(bold|[6-9]00)|font-style:\s*italic|text-decoration:\s*underline|background:\s*yellow/.test(style);
    }
    function list(node, depth) {
      var ordered = node.nodeName === 'OL', number = +node.getAttribute('start') || 1;
      found.lists++;
      Array.prototype.forEach.call(node.children, function (item) {
        if (item.nodeName === 'UL' || item.nodeName === 'OL') { list(item, depth + 1); return; }
        line();
        out.push('  '.repeat(depth) + (ordered ? number++ + '. ' : '- '));
        walk(item, depth + 1);
      });
      line();
    }
    function table(node) {
      found.tables++;
      line();
      node.querySelectorAll('tr').forEach(function (row) {
        if (row.closest('table') !== node) { return; }
        out.push(Array.prototype.map.call(row.cells, function (cell) {
          var inner = reader(found);
          inner.walk(cell, 0);
          return inner.text().replace(/\s*\n\s*/g, ' ').trim();
        }).join('\t') + '\n');
      });
    }
    function element(node, depth) {
      var name = node.nodeName, style = (node.getAttribute('style') || '').toLowerCase(), kind = node.className || '';
      if (/^(STYLE|SCRIPT|HEAD|TITLE|META|LINK|XML|TEMPLATE|O:P)$/.test(name)) { return; }
      if (name === 'DEL' || /mso-.*deleted|display:\s*none/.test(style)) { if (node.textContent.trim()) { found.deleted++; } return; }
      if (name === 'IMG' || name === 'SVG' || name === 'V:SHAPE' || name === 'OBJECT') { found.pictures++; return; }
      if (/msocom|MsoFootnote|MsoEndnote|MsoComment/i.test(kind) || /mso-(footnote|endnote|comment)/.test(style)) { if (node.textContent.trim()) { found.notes++; } return; }
      if (/mso-list:\s*ignore/.test(style)) { // Word's own bullet or number before an item
        out.push(/\d|[a-z]\)/i.test(node.textContent) ? node.textContent.trim() + ' ' : '- '); return;
      }
      if (name === 'BR') { out.push('\n'); return; }
      if (name === 'UL' || name === 'OL') { list(node, depth); return; }
      if (name === 'TABLE') { table(node); return; }
      if (name === 'A' && node.getAttribute('href') && node.textContent.trim() && node.getAttribute('href') !== node.textContent.trim()) { found.links++; }
      if (EMPHASIS.test(name) && name !== 'FONT' && node.textContent.trim()) { found.marks++; } else if (styled(node) && node.textContent.trim()) { found.marks++; }
      if (/MsoListParagraph/i.test(kind) && /mso-list/.test(style)) { found.lists++; }
      if (BLOCKS.test(name)) { line(); walk(node, depth); line(); } else { walk(node, depth); }
    }
    function walk(node, depth) {
      Array.prototype.forEach.call(node.childNodes, function (child) {
        if (child.nodeType === 3) {
          var words = child.nodeValue.replace(/[ \t\r\n]+/g, ' ');
          if (words === ' ' && (!out.length || /\n$/.test(out[out.length - 1]))) { return; }
          if (words) { out.push(out.length && /\n$/.test(out[out.length - 1]) ? words.replace(/^ /, '') : words); }
        } else if (child.nodeType === 1) { element(child, depth); }
      });
    }
    return { walk: walk, text: function () { return out.join('').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, ''); } };
  }

  function fromHtml(html, found) {
    var read = reader(found);
    read.walk(new DOMParser().parseFromString(html, 'text/html').body, 0); // no script runs, nothing is loaded
    return read.text();
  }
  function insert(field, words) {
    field.focus();
    if (!document.execCommand || !document.execCommand('insertText', false, words)) { // keeps the browser's own undo
      field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  function tell(field, found, cleaned, raw, at) {
    var told = Object.keys(found).filter(function (kind) { return found[kind]; });
    var old = field.parentNode.querySelector('.pasted');
    if (old) { old.remove(); }
    if (!told.length) { return; }
    var note = pattern.content.cloneNode(true).querySelector('.pasted');
    note.querySelector('[data-what]').textContent = told.map(function (kind) { return answer.fill(note.dataset[kind], found[kind]); }).join(' · ');
    note.addEventListener('click', function (event) {
      var act = event.target.closest('[data-act]');
      if (!act) { return; }
      if (act.dataset.act === 'back') {
        var place = field.value.indexOf(cleaned, Math.max(0, at - 1)) === at ? at : field.value.indexOf(cleaned);
        if (place < 0) { note.querySelector('[data-what]').textContent = note.dataset.gone; act.remove(); return; }
        field.setSelectionRange(place, place + cleaned.length);
        insert(field, raw);
      }
      note.remove();
      field.focus();
    });
    field.after(note);
    answer.say(note.textContent, true);
  }

  ['th', 'en'].forEach(function (code) {
    var part = answer.parts[code];
    if (!part || !part.field) { return; }
    part.field.addEventListener('paste', function (event) {
      var data = event.clipboardData;
      if (!data) { return; }
      var raw = data.getData('text/plain').replace(/\r\n?/g, '\n'), html = data.getData('text/html');
      var found = counter();
      var rich = /<(table|ul|ol|li|img|b|strong|i|em|u|del|ins|h[1-6])[\s>]|class="?Mso|mso-/i.test(html);
      var cleaned = plain(rich ? fromHtml(html, found) : raw, code === 'th', found);
      if (cleaned === raw && !Object.keys(found).some(function (kind) { return found[kind]; })) { return; }
      event.preventDefault();
      var at = part.field.selectionStart;
      insert(part.field, cleaned);
      tell(part.field, found, cleaned, raw, at);
    });
  });
}());
