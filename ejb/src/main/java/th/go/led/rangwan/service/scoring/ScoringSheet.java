package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.PanelResult;

/**
 * The scoring of a nomination as one person may see it.
 *
 * @param criteria the criteria of the call with their internal weights
 * @param mine the caller's own sheet that stands, null while there is none
 * @param scorer whether the caller's role gives scores
 * @param open whether scores may still be given
 * @param preparer whether the caller prepared the nomination's answers
 * @param received how many sheets are in, abstentions among them
 * @param panel every sheet that stands; empty while they are hidden from the caller
 * @param result what they come to; null while they are hidden from the caller
 */
public record ScoringSheet(
        List<CriterionDefinition> criteria,
        ScorerSheet mine,
        boolean scorer,
        boolean open,
        boolean preparer,
        int received,
        List<ScorerSheet> panel,
        PanelResult result) {
    /** Whether the others' scores are kept from the caller until the own sheet is in. */
    public boolean hidden() {
        return result == null;
    }
}
