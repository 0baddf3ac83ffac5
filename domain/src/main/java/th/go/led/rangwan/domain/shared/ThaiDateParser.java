package th.go.led.rangwan.domain.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that people type in the Buddhist era: {@code 28/02/2564}, {@code 28-2-2564}, {@code 28 ก.พ. 2564},
 * {@code วันศุกร์ที่ ๓ ธันวาคม พ.ศ. ๒๕๖๔}, {@code 2564-02-28}. It never guesses: years of two digits, years of the
 * common era, days that the month does not have and years that cannot be right are refused, each with its own sentence.
 */
public final class ThaiDateParser {
    /** The first and the last year of the Buddhist era that a date of this desk can have. */
    public static final int FIRST_YEAR = 2443;
    /** See {@link #FIRST_YEAR}. */
    public static final int LAST_YEAR = 2643;

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,6})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile(
            "(\\d{1,2})\\s*[-/]?\\s*([^\\d\\s/\\-][^\\d\\s/\\-]*(?:\\s*\\p{L}\\.)?)\\s*[-/]?\\s*(\\d{1,6})");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์|จ\\.|อ\\.|พ\\.|พฤ\\.|ศ\\.|ส\\.|อา\\.)?\\s*(?:ที่)?\\s*(?=\\d)");
    private static final Pattern ERA =
            Pattern.compile("พ\\.?\\s*ศ\\.?\\s*(?=\\d)|B\\.?E\\.?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> MONTHS = months();

    private ThaiDateParser() {}

    /**
     * Reads a typed date.
     *
     * @return the date in the ISO calendar
     * @throws RefusedException {@code shared.refused.date.empty}, {@code .shape}, {@code .month}, {@code .day},
     *     {@code .twoDigitYear}, {@code .commonEra} or {@code .year}
     */
    public static LocalDate parse(String typed) {
        String text = cleaned(typed);
        if (text.isEmpty()) throw new RefusedException("shared.refused.date.empty");
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return date(yearFirst.group(3), number(yearFirst.group(2)), yearFirst.group(1));
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) return date(numeric.group(1), number(numeric.group(2)), numeric.group(3));
        Matcher named = NAMED.matcher(text);
        if (named.matches()) return date(named.group(1), monthNamed(named.group(2)), named.group(3));
        throw new RefusedException("shared.refused.date.shape", typed.strip());
    }

    /** Reads a typed date and refuses, with {@code shared.refused.date.range}, one outside the two days, both included. */
    public static LocalDate parseBetween(String typed, LocalDate first, LocalDate last) {
        LocalDate date = parse(typed);
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new RefusedException("shared.refused.date.range", ThaiDate.brief(first), ThaiDate.brief(last));
        }
        return date;
    }

    private static String cleaned(String typed) {
        if (typed == null) return "";
        String text = ThaiDigits.toArabic(typed)
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip();
        text = WEEKDAY.matcher(text).replaceFirst("");
        return ERA.matcher(text).replaceFirst("").replace(",", "");
    }

    private static LocalDate date(String dayDigits, int month, String yearDigits) {
        int year = year(yearDigits);
        if (month < 1 || month > 12) throw new RefusedException("shared.refused.date.month", Integer.toString(month));
        YearMonth yearMonth = YearMonth.of(year - ThaiDate.BUDDHIST_OFFSET, month);
        int day = number(dayDigits);
        if (day < 1 || day > yearMonth.lengthOfMonth()) {
            String example = "%02d/%02d/%04d".formatted(yearMonth.lengthOfMonth(), month, year);
            throw new RefusedException(
                    "shared.refused.date.day",
                    ThaiDate.month(yearMonth.atDay(1)),
                    Integer.toString(yearMonth.lengthOfMonth()),
                    example);
        }
        return yearMonth.atDay(day);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() <= 2) {
            throw new RefusedException("shared.refused.date.twoDigitYear", digits, Integer.toString(2500 + year));
        }
        int first = FIRST_YEAR - ThaiDate.BUDDHIST_OFFSET;
        int last = LAST_YEAR - ThaiDate.BUDDHIST_OFFSET;
        if (year >= first && year <= last) {
            throw new RefusedException(
                    "shared.refused.date.commonEra", digits, Integer.toString(year + ThaiDate.BUDDHIST_OFFSET));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(
                    "shared.refused.date.year", digits, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return year;
    }

    private static int monthNamed(String name) {
        Integer month = MONTHS.get(folded(name));
        if (month == null) throw new RefusedException("shared.refused.date.month", name.strip());
        return month;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String folded(String name) {
        return name.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            int number = month.getValue();
            names.put(folded(ThaiDate.MONTHS.get(number - 1)), number);
            names.put("เดือน" + folded(ThaiDate.MONTHS.get(number - 1)), number);
            names.put(folded(ThaiDate.SHORT_MONTHS.get(number - 1)), number);
            names.put(folded(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), number);
            names.put(folded(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), number);
        }
        return Map.copyOf(names);
    }
}
