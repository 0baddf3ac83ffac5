package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.Sight;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The scoring of a nomination as one person may see it.
 *
 * @param panel the latest panel that scores it; null while none does, and then nothing else is told
 * @param criteria the criteria of the panel with their frozen weights
 * @param sight whether the others' scores may be seen
 * @param received how many sheets are in, abstentions among them; {@code expected} of how many
 * @param mine the caller's own sheet that stands, null while there is none
 * @param turn what the caller has to do
 * @param sheets every sheet that counts; empty while they are hidden from the caller
 * @param conflicted who declared a conflict and is not counted
 * @param result what they come to; null while they are hidden from the caller
 */
public record ScoringSheet(
        PanelHead panel,
        List<CriterionDefinition> criteria,
        Sight sight,
        int received,
        int expected,
        ScorerSheet mine,
        ScorerTurn turn,
        List<ScorerSheet> sheets,
        List<Bilingual> conflicted,
        PanelResult result) {
    static final ScoringSheet NONE = new ScoringSheet(
            null, List.of(), Sight.WAITING, 0, 0, null, ScorerTurn.NOT_SEATED, List.of(), List.of(), null);

    /** Whether there are figures to show. */
    public boolean told() {
        return result != null && result.told();
    }
}
