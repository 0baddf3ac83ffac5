package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;

/**
 * One work against every category of a call.
 *
 * @param cycle the cycle's code
 * @param revision the revision of the call that was applied
 * @param initiative the work's code
 * @param asOf when the clauses were applied
 * @param categories one verdict for each category, in the order of the call
 */
public record WorkScreening(
        String cycle, int revision, String initiative, Instant asOf, List<CategoryVerdict> categories) {
    /** Copies its list. */
    public WorkScreening {
        categories = List.copyOf(categories);
    }
}
