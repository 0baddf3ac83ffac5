package th.go.led.rangwan.service.eligibility;

import java.io.Serializable;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.rule.Verdict;

/**
 * Which works the grid shows.
 *
 * @param unitId the owner unit, 0 for any
 * @param category code of the category that {@code verdict} and {@code go} speak of, empty for any
 * @param verdict the verdict that counts in that category, null for any
 * @param state where the work stands with its check, null for anywhere
 * @param go the last word of a director, null for any or none
 */
public record ScreeningFilter(long unitId, String category, Verdict verdict, ScreeningState state, GoVerdict go)
        implements Serializable {
    /** Every work. */
    public static final ScreeningFilter ALL = new ScreeningFilter(0, "", null, null, null);

    /** Whether anything is left out. */
    public boolean any() {
        return !equals(ALL);
    }
}
