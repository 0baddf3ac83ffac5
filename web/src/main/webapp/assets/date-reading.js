// Reads a date back in both eras while it is typed in the Buddhist era; what it cannot read, the server judges.
(function () {
  'use strict';
  var english = document.documentElement.lang === 'en';
  var long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

  function arabic(text) {
    return text.replace(/[๐-๙]/g, function (digit) { return digit.charCodeAt(0) - 0x0e50; });
  }

  // The months by their first letters without dots and spaces, as the server reads them: full and short, in both languages.
  var months = ['มกราคม มค jan', 'กุมภาพันธ์ กพ feb', 'มีนาคม มีค mar', 'เมษายน เมย apr', 'พฤษภาคม พค may', 'มิถุนายน มิย jun',
    'กรกฎาคม กค jul', 'สิงหาคม สค aug', 'กันยายน กย sep', 'ตุลาคม ตค oct', 'พฤศจิกายน พย nov', 'ธันวาคม ธค dec'];

  function month(name) {
    if (/^\d+$/.test(name)) { return +name; }
    var bare = name.toLowerCase().replace(/[.\s]/g, '');
    return 1 + months.findIndex(function (names) {
      var known = names.split(' ');
      return bare === known[0] || bare === known[1] || (/^[a-z]+$/.test(bare) && bare.indexOf(known[2]) === 0);
    });
  }

  function reading(typed) {
    var parts = /^\s*(?:วัน\S*ที่\s*)?(\d{1,2})(?:\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*|\s*[/-]?\s*([^\d\s/-][^\d/-]*?)\s*[/-]?\s*)(?:พ\.?\s?ศ\.?\s*)?(\d{4})\s*$/
      .exec(arabic(typed));
    if (parts) { parts = [parts[0], parts[1], month(parts[2] || parts[3]), parts[4]]; }
    if (!parts || parts[3] < 2443 || parts[3] > 2643) { return ''; }
    if (parts[2] < 1 || parts[2] > 12) { return ''; }
    var year = parts[3] - 543;
    var date = new Date(Date.UTC(year, parts[2] - 1, +parts[1]));
    if (date.getUTCMonth() !== parts[2] - 1) { return ''; }
    if (english) {
      var words = new Intl.DateTimeFormat('en-GB', long).format(date).replace(',', '');
      return words + ' (B.E. ' + parts[3] + ')';
    }
    var weekday = new Intl.DateTimeFormat('th', { weekday: 'long', timeZone: 'UTC' }).format(date);
    var named = new Intl.DateTimeFormat('th', { month: 'long', timeZone: 'UTC' }).format(date);
    return weekday + 'ที่ ' + (+parts[1]) + ' ' + named + ' ' + parts[3] + ' (ค.ศ. ' + year + ')';
  }

  document.querySelectorAll('input[data-reads]').forEach(function (field) {
    var words = document.getElementById(field.dataset.reads);
    if (field.closest('.field--no')) { words.textContent = ''; } // a refused date reads as nothing
    else if (!words.textContent.trim()) { words.textContent = reading(field.value); }
    field.addEventListener('input', function () { words.textContent = reading(field.value); });
  });
}());
