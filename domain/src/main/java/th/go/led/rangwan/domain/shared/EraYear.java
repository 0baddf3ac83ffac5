package th.go.led.rangwan.domain.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as people type it, in either era: {@code 2564}, {@code พ.ศ. ๒๕๖๔}, {@code 2021}, {@code ค.ศ. 2021}. The eras
 * cannot be confused, because the years that either can have do not meet.
 */
public final class EraYear {
    private static final Pattern TYPED = Pattern.compile(
            "(พ\\.?\\s*ศ\\.?|B\\.?E\\.?|ค\\.?\\s*ศ\\.?|C\\.?E\\.?|A\\.?D\\.?)?\\s*(\\d{1,6})",
            Pattern.CASE_INSENSITIVE);

    private EraYear() {}

    /**
     * Reads a year.
     *
     * @return the year of the common era
     * @throws RefusedException {@code shared.refused.year} for what is no year of the last or the next hundred years in
     *     either era, or not in the era that stands before it
     */
    public static int parse(String typed) {
        Matcher year =
                TYPED.matcher(ThaiDigits.toArabic(typed == null ? "" : typed).strip());
        if (!year.matches()) {
            throw refused(typed);
        }
        int number = Integer.parseInt(year.group(2));
        boolean buddhist = number >= ThaiDateParser.FIRST_YEAR && number <= ThaiDateParser.LAST_YEAR;
        int common = buddhist ? number - ThaiDate.BUDDHIST_OFFSET : number;
        int first = ThaiDateParser.FIRST_YEAR - ThaiDate.BUDDHIST_OFFSET;
        int last = ThaiDateParser.LAST_YEAR - ThaiDate.BUDDHIST_OFFSET;
        String era = year.group(1);
        boolean saidBuddhist = era != null
                && (era.startsWith("พ") || era.toUpperCase(Locale.ROOT).startsWith("B"));
        if (common < first || common > last || (era != null && saidBuddhist != buddhist)) {
            throw refused(typed);
        }
        return common;
    }

    /** The year in both eras: {@code พ.ศ. 2564 (ค.ศ. 2021)} or {@code 2021 (B.E. 2564)}. */
    public static Bilingual words(int common) {
        int buddhist = common + ThaiDate.BUDDHIST_OFFSET;
        return new Bilingual("พ.ศ. " + buddhist + " (ค.ศ. " + common + ")", common + " (B.E. " + buddhist + ")");
    }

    /** The year alone in the reader's era: 2564 or 2021. */
    public static Bilingual brief(int common) {
        return new Bilingual(Integer.toString(common + ThaiDate.BUDDHIST_OFFSET), Integer.toString(common));
    }

    private static RefusedException refused(String typed) {
        return new RefusedException("shared.refused.year", typed == null ? "" : typed.strip());
    }
}
