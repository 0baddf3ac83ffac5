package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Works against the categories of a call.
 *
 * @param cycle the cycle's code
 * @param revision the revision of the call that was applied
 * @param checkedAt when the clauses were applied: always to the facts as they stand at that moment
 */
public record ScreeningGrid(
        String cycle,
        Bilingual title,
        int revision,
        Instant checkedAt,
        List<CategoryDefinition> categories,
        List<Row> rows) {
    /**
     * One work.
     *
     * @param started the start date in words, null while nobody has given it
     * @param cells one verdict for each category, in the order of the call
     */
    public record Row(
            long initiativeId, Bilingual title, Bilingual unit, Bilingual started, List<CategoryVerdict> cells) {}
}
