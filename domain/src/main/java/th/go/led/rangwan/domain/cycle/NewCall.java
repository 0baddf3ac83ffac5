package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a person types to begin a new cycle, from a paper or from an earlier cycle.
 *
 * @param code of the cycle: lower-case letters, digits, hyphen
 * @param year the year in the award's name, common era
 */
public record NewCall(String code, Bilingual title, Bilingual award, Bilingual giver, int year)
        implements Serializable {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /** Refuses, each at its field, a code that is none, a missing text and a year that cannot be. */
    public NewCall {
        if (code == null || !code.matches("[a-z0-9][a-z0-9-]{1,40}")) {
            throw new RefusedException("cycle.refused.newCode").at("code");
        }
        require(title, "title");
        require(award, "award");
        require(giver, "giver");
        if (year < FIRST || year > LAST) {
            throw new RefusedException("cycle.refused.awardYear", Integer.toString(FIRST), Integer.toString(LAST))
                    .at("year");
        }
    }

    /** Refuses a text that lacks a language, at its field. */
    static void require(Bilingual text, String field) {
        if (text.th().isBlank()) throw new RefusedException("cycle.refused.text").at(field + "Th");
        if (text.en().isBlank()) throw new RefusedException("cycle.refused.text").at(field + "En");
    }

    /** The code of the award: that of the cycle without its year. */
    String awardCode() {
        String stem = code.replaceFirst("-?\\d{4}$", "").toLowerCase(Locale.ROOT);
        return stem.isEmpty() ? code : stem;
    }
}
