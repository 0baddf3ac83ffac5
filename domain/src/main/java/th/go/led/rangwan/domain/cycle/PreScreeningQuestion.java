package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A yes-or-no question that the portal asks before its form opens. It is answered from a clause: a work that passes the
 * clause answers {@code passing}, one that fails it the opposite.
 *
 * @param code its number on the portal, for example p1; no question of the form has it
 * @param text the question; the English is the official wording once verified
 * @param clause code of the clause from which it is answered
 * @param passing {@code yes} or {@code no}
 * @param notAskedIn codes of the categories in which the portal does not ask it
 * @param verified whether somebody has compared it with the real portal
 */
public record PreScreeningQuestion(
        String code,
        Bilingual shortTitle,
        Bilingual text,
        String clause,
        String passing,
        List<String> notAskedIn,
        boolean verified)
        implements Serializable {
    public PreScreeningQuestion {
        notAskedIn = List.copyOf(notAskedIn);
    }

    /** The answer of a work whose clause stands so; null while it cannot be told. */
    public String answer(ClauseStanding standing) {
        return switch (standing) {
            case PASS -> passing;
            case FAIL -> passing.equals("yes") ? "no" : "yes";
            case CANNOT_TELL, AT_FILING -> null;
        };
    }
}
