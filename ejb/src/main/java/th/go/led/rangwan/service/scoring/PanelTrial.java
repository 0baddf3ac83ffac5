package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.Spread;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What would be with other weights. Not the result of anything, and never kept.
 *
 * @param hidden whether the order is kept from the caller; there are no lines then
 * @param criteria with the weights that are tried
 * @param lines in the order that they would have
 */
public record PanelTrial(
        Bilingual title, PanelHead panel, boolean hidden, List<CriterionDefinition> criteria, List<Line> lines) {
    /** One work: how it would stand, and how it stands. */
    public record Line(long nominationId, Bilingual title, int rank, Spread totals, int realRank, Spread realTotals) {}
}
