package th.go.led.rangwan.domain.paper;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Finds Thai, English, numeric and ISO dates; a year of 2400 and more is of the Buddhist era. */
final class DateReader {
    private static final int FIRST_BUDDHIST = 2400;
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern NAMED = Pattern.compile("(?:(?:วัน ?)?(" + any(WEEKDAYS) + ")(?: ?ที่|,)? {0,3})?"
            + "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? {0,3}(?:เดือน)?(" + any(MONTHS) + "),? {0,3}"
            + "(?:พ\\.ศ\\.|ค\\.ศ\\.)? {0,3}(\\d{4}|\\d{2})?(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:(" + any(WEEKDAYS) + "),? {0,3})?(?<![A-Za-z])("
            + any(MONTHS) + ") {0,3}(\\d{1,2})(?:st|nd|rd|th)?,? {0,3}(\\d{4})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?![\\d/-])");
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");

    private DateReader() {}

    /**
     * A date as the text has it.
     *
     * @param date null when there is no such day, or the year lacks digits
     * @param weekday the weekday that the text names, null for none
     * @param complete whether it names a year of four digits
     */
    record FoundDate(LocalDate date, DayOfWeek weekday, boolean complete, Span place) {
        boolean wrongWeekday() {
            return date != null && weekday != null && date.getDayOfWeek() != weekday;
        }

        boolean noSuchDay() {
            return complete && date == null;
        }
    }

    /** All dates in the order of the folded text, those without a full year too. */
    static List<FoundDate> all(String folded) {
        List<FoundDate> found = new ArrayList<>();
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            String year = named.group(4);
            if (year == null) continue;
            found.add(date(named, WEEKDAYS.get(named.group(1)), year, MONTHS.get(named.group(3)), named.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(folded);
        while (monthFirst.find()) {
            DayOfWeek weekday = WEEKDAYS.get(monthFirst.group(1));
            Integer month = MONTHS.get(monthFirst.group(2));
            found.add(date(monthFirst, weekday, monthFirst.group(4), month, monthFirst.group(3)));
        }
        Matcher numeric = NUMERIC.matcher(folded);
        while (numeric.find()) {
            found.add(date(numeric, null, numeric.group(3), Integer.valueOf(numeric.group(2)), numeric.group(1)));
        }
        Matcher iso = ISO.matcher(folded);
        while (iso.find()) found.add(date(iso, null, iso.group(1), Integer.valueOf(iso.group(2)), iso.group(3)));
        found.sort((a, b) -> Integer.compare(a.place().start(), b.place().start()));
        return found;
    }

    private static FoundDate date(Matcher at, DayOfWeek weekday, String year, int month, String day) {
        boolean complete = year.length() == 4;
        LocalDate date = null;
        if (complete) {
            int stated = Integer.parseInt(year);
            int common = stated >= FIRST_BUDDHIST ? stated - ThaiDate.BUDDHIST_OFFSET : stated;
            try {
                date = LocalDate.of(common, month, Integer.parseInt(day));
            } catch (DateTimeException noSuchDay) {
                date = null; // told as a contradiction
            }
        }
        return new FoundDate(date, weekday, complete, new Span(at.start(), at.end()));
    }

    private static String any(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new LinkedHashMap<>();
        LocalDate monday = LocalDate.of(2021, 11, 1);
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = ThaiDate.full(monday.plusDays(day.getValue() - 1L), Language.TH);
            names.put(full.substring("วัน".length(), full.indexOf("ที่ ")), day);
            names.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        names.put("พฤหัส", DayOfWeek.THURSDAY);
        return names;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2021, month, 1);
            String brief = ThaiDate.brief(first, Language.TH).split(" ", -1)[1];
            names.put(ThaiDate.monthName(month, Language.TH), month);
            names.put(brief, month);
            names.put(brief.replaceFirst("\\.", ". "), month);
            names.put(brief.substring(0, brief.length() - 1), month);
            names.put(ThaiDate.monthName(month, Language.EN), month);
            names.put(ThaiDate.brief(first, Language.EN).split(" ", -1)[1], month);
        }
        return names;
    }
}
