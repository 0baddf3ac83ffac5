package th.go.led.rangwan.domain.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar file as RFC 5545 wants it: lines end in CR LF and are folded at 75 octets without splitting a letter,
 * texts are escaped, days are whole days and times are in UTC.
 */
public final class CalendarText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    private CalendarText(Instant now) {
        this.now = now;
    }

    /** The file of a calendar with that name, as published now. */
    public static String of(String name, List<CalendarEntry> entries, Instant now) {
        CalendarText calendar = new CalendarText(now);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Legal Execution Department//Rangwan//TH");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("X-WR-TIMEZONE", "Asia/Bangkok");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        entries.forEach(calendar::entry);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(entry.uid()));
        line("DTSTAMP", MOMENT.format(now));
        if (entry.revision().at() != null)
            line("LAST-MODIFIED", MOMENT.format(entry.revision().at()));
        line("SEQUENCE", Long.toString(entry.revision().number()));
        time(entry.time());
        line("SUMMARY", escaped(entry.summary()));
        if (!entry.description().isEmpty()) line("DESCRIPTION", escaped(entry.description()));
        if (!entry.url().isEmpty()) line("URL", entry.url());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void time(CalendarEntry.Time time) {
        LocalDate day = time.day();
        if (day != null) {
            line("DTSTART;VALUE=DATE", DAY.format(day));
            line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            return;
        }
        Instant until = time.until();
        line("DTSTART", MOMENT.format(time.from()));
        if (until.isAfter(time.from())) line("DTEND", MOMENT.format(until));
    }

    /** A text with its escapes (RFC 5545, 3.3.11); line ends of every kind are one. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int letter = whole.codePointAt(i);
            int width = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += width;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
