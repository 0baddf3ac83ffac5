package th.go.led.rangwan.service.scoring;

import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What the chair sees before opening a panel.
 *
 * @param revision of the call whose terms would be frozen
 * @param replaces the panel whose place the new one takes, null for the first
 * @param candidates who may be invited: the heads of units and the people of the coordinating unit
 * @param works the titles of the nominations that would be scored
 */
public record PanelOpening(
        String cycle,
        Bilingual title,
        int revision,
        ScoringDefinition rule,
        List<CriterionDefinition> criteria,
        PanelHead replaces,
        List<Candidate> candidates,
        List<Bilingual> works) {
    /** Somebody who may be invited, with post and unit. */
    public record Candidate(long personId, Bilingual name, Bilingual unit) {}
}
