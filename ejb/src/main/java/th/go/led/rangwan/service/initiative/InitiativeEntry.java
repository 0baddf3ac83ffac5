package th.go.led.rangwan.service.initiative;

import java.util.List;
import th.go.led.rangwan.domain.initiative.Initiative;

/**
 * What a person entered about a work.
 *
 * @param unitId the owner unit
 * @param facts those on the form; a fact that is not among them is left as it is
 */
public record InitiativeEntry(long unitId, Initiative.Description description, List<GivenFact> facts) {
    /** Copies its facts. */
    public InitiativeEntry {
        facts = List.copyOf(facts);
    }
}
