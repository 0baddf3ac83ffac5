package th.go.led.rangwan.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Finds the years in the names of awards: an abbreviation or an English name ending in Award(s), and a year behind it. */
final class AwardYearReader {
    private static final String YEAR =
            " {0,3}(?:ประจำ|ใน)?(?:ปี|year)? {0,3}(?:ค\\.ศ\\.|พ\\.ศ\\.)? {0,3}(\\d{4})(?!\\d)";
    private static final Pattern SHORT = Pattern.compile("(?<![A-Za-z])([A-Z]{4,10})" + YEAR);
    private static final Pattern LONG = Pattern.compile("(?<![A-Za-z])((?:[A-Z][a-z]{1,20} ){1,6}Awards?)" + YEAR);
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    private AwardYearReader() {}

    static List<Finding> findings(SourceText source) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(SHORT, LONG)) {
            Matcher matcher = pattern.matcher(source.flowing());
            while (matcher.find()) {
                int stated = Integer.parseInt(matcher.group(2));
                int year = stated > LAST ? stated - ThaiDate.BUDDHIST_OFFSET : stated;
                if (year < FIRST || year > LAST) continue;
                Span place = new Span(matcher.start(), matcher.end());
                found.add(Finding.of(FindingKind.AWARD_YEAR, Integer.toString(year), matcher.group(1), place));
            }
        }
        return found;
    }
}
