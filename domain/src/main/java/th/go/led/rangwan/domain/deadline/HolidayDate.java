package th.go.led.rangwan.domain.deadline;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Dates as files hold them, where nobody stands by to mend them: year first or day first, Thai or Arabic digits, and a year
 * of either era, which no date of this desk can confuse: 1900 to 2100 is the common era, 2443 to 2643 the Buddhist one.
 */
final class HolidayDate {
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern COMMON_ERA = Pattern.compile("ค\\.?\\s*ศ\\.?\\s*(?=\\d)");
    private static final int FIRST = ThaiDateParser.FIRST_YEAR - ThaiDate.BUDDHIST_OFFSET;
    private static final int LAST = ThaiDateParser.LAST_YEAR - ThaiDate.BUDDHIST_OFFSET;

    private HolidayDate() {}

    /** The date; refused with one of the keys of {@link ThaiDateParser}. */
    static LocalDate read(String typed) {
        String text = COMMON_ERA.matcher(ThaiDigits.toArabic(typed).strip()).replaceFirst("");
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            text = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        return ThaiDateParser.parse(YEAR.matcher(text).replaceFirst(year -> buddhist(Integer.parseInt(year.group()))));
    }

    private static String buddhist(int year) {
        return Integer.toString(year >= FIRST && year <= LAST ? year + ThaiDate.BUDDHIST_OFFSET : year);
    }
}
