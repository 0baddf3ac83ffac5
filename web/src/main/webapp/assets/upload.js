// Says at once that a chosen file is too large or, where the field has words for it, empty, and shows how much of it has
// travelled. Without this script the same form is a plain post; the server checks everything again either way.
(function () {
  'use strict';
  var header = document.querySelector('header[data-token]');
  function say(form, words) {
    var refuse = form.querySelector('#too-large');
    if (refuse) { refuse.textContent = words; refuse.hidden = !words; }
  }
  document.querySelectorAll('input[type=file][data-most]').forEach(function (field) {
    field.addEventListener('change', function () {
      var large = field.files.length > 0 && field.files[0].size > +field.dataset.most;
      var empty = field.files.length > 0 && field.files[0].size === 0 && 'empty' in field.dataset;
      say(field.form, large ? field.dataset.large : empty ? field.dataset.empty : '');
      if (large || empty) { field.value = ''; }
    });
  });
  document.querySelectorAll('form[data-send]').forEach(function (form) {
    var field = form.querySelector('input[type=file]'), box = form.querySelector('#sending'), bar = form.querySelector('#sent'),
      words = form.querySelector('#sending-words'), stop = form.querySelector('#stop-sending'), button = form.querySelector('[type=submit]');
    form.addEventListener('submit', function (event) {
      if (!header || !window.FormData || field.files.length === 0) { return; }
      event.preventDefault();
      var body = new FormData(), call = new XMLHttpRequest(), told = -1;
      ['id', 'item', 'version'].forEach(function (name) {
        var hidden = form.querySelector('input[name=' + name + ']');
        if (hidden) { body.append(name, hidden.value); }
      });
      body.append('file', field.files[0]);
      function over(refusal) { box.hidden = true; button.disabled = false; say(form, refusal); if (refusal) { field.focus(); } }
      call.upload.addEventListener('progress', function (sent) {
        var part = sent.lengthComputable ? Math.floor(100 * sent.loaded / sent.total) : 0;
        bar.value = part;
        if (part >= told + 10) { told = part; words.textContent = form.dataset.sending.replace('{0}', part); }
      });
      call.upload.addEventListener('load', function () { bar.removeAttribute('value'); words.textContent = form.dataset.kept; });
      call.addEventListener('load', function () {
        var answer = {};
        try { answer = JSON.parse(call.responseText); } catch (unreadable) { answer = {}; }
        if (call.status === 200 && answer.go) { window.location.assign(answer.go); return; }
        over(answer.words || (call.status === 413 ? field.dataset.large : call.status === 401 || call.status === 403 ? form.dataset.session : form.dataset.lost));
      });
      call.addEventListener('error', function () { over(form.dataset.lost); });
      call.addEventListener('abort', function () { over(''); });
      stop.onclick = function () { call.abort(); };
      say(form, ''); box.hidden = false; button.disabled = true; words.textContent = form.dataset.sending.replace('{0}', 0);
      call.open('POST', form.dataset.send);
      call.setRequestHeader('X-Rangwan-Token', header.dataset.token);
      call.send(body);
    });
  });
}());
