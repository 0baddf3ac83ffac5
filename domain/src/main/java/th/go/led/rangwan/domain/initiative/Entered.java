package th.go.led.rangwan.domain.initiative;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Reads what a person entered in one field and refuses it there. */
public final class Entered {
    /** The longest text of one field in characters. */
    static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,4})?");

    private Entered() {}

    static String required(String field, String absent, String typed) {
        String text = optional(field, typed);
        if (text.isEmpty()) {
            throw new RefusedException(absent).at(field);
        }
        return text;
    }

    static String optional(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            throw new RefusedException("initiative.refused.long", Integer.toString(LONGEST)).at(field);
        }
        return text;
    }

    static <T> T chosen(String field, String absent, T choice) {
        if (choice == null) {
            throw new RefusedException(absent).at(field);
        }
        return choice;
    }

    /** The year of the common era; null when nothing was typed. */
    static Integer year(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return EraYear.parse(typed);
        } catch (RefusedException refused) {
            throw refused.at(field);
        }
    }

    /** The number, with Thai digits and thousands separators understood; null when nothing was typed. */
    public static BigDecimal number(String field, String typed) {
        String text = typed == null ? "" : ThaiDigits.toArabic(typed).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new RefusedException("initiative.refused.number", typed.strip()).at(field);
        }
        return new BigDecimal(text.replace(",", "").replace('−', '-'));
    }
}
