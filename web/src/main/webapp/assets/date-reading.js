// Reads a date back in both eras while it is typed in the Buddhist era; what it cannot read, the server judges.
(function () {
  'use strict';
  var english = document.documentElement.lang === 'en';
  var long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

  var months = [['มกราคม', 'มค'], ['กุมภาพันธ์', 'กพ'], ['มีนาคม', 'มีค'], ['เมษายน', 'เมย'], ['พฤษภาคม', 'พค'],
    ['มิถุนายน', 'มิย'], ['กรกฎาคม', 'กค'], ['สิงหาคม', 'สค'], ['กันยายน', 'กย'], ['ตุลาคม', 'ตค'], ['พฤศจิกายน', 'พย'],
    ['ธันวาคม', 'ธค']];

  function arabic(text) {
    return text.replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; });
  }

  // the month as a number where it is written in Thai, in full or short, with or without its dots
  function numbered(typed) {
    return typed.replace(/[ก-ฺเ-๎][ก-ฺเ-๎.]*/, function (word) {
      var bare = word.replace(/\./g, '');
      for (var month = 0; month < 12; month++) {
        if (months[month].indexOf(bare) >= 0) { return '/' + (month + 1) + '/'; }
      }
      return word;
    });
  }

  function reading(typed) {
    var parts = /^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})\s*$/.exec(numbered(arabic(typed)));
    if (!parts || parts[3] < 2443 || parts[3] > 2643) { return ''; }
    var year = parts[3] - 543;
    var date = new Date(Date.UTC(year, parts[2] - 1, +parts[1]));
    if (date.getUTCMonth() !== parts[2] - 1) { return ''; }
    if (english) {
      var words = new Intl.DateTimeFormat('en-GB', long).format(date).replace(',', '');
      return words + ' (B.E. ' + parts[3] + ')';
    }
    var weekday = new Intl.DateTimeFormat('th', { weekday: 'long', timeZone: 'UTC' }).format(date);
    var month = new Intl.DateTimeFormat('th', { month: 'long', timeZone: 'UTC' }).format(date);
    return weekday + 'ที่ ' + (+parts[1]) + ' ' + month + ' ' + parts[3] + ' (ค.ศ. ' + year + ')';
  }

  document.querySelectorAll('input[data-reads]').forEach(function (field) {
    var words = document.getElementById(field.dataset.reads);
    if (field.closest('.field--no')) { words.textContent = ''; } // a refused date reads as nothing
    field.addEventListener('input', function () { words.textContent = reading(field.value); });
  });
}());
