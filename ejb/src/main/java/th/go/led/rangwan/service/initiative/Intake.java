package th.go.led.rangwan.service.initiative;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.InitiativeReceipt;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A work as another system sends it, read and found lawful. A fact that is not among the facts is unknown.
 *
 * @param unitId the owner unit
 * @param sdgTargets goals and targets in the order in which they were sent
 * @param facts values by the fact's code, dates in ISO form; an empty text is the statement that there is none
 * @param fits whether it fits a category, by the category's code in the call of {@code sent}
 * @param sent the object itself, to be given back word for word
 */
public record Intake(
        String code,
        Bilingual title,
        long unitId,
        List<String> sdgTargets,
        Map<String, String> facts,
        Map<String, String> fits,
        InitiativeReceipt.Sent sent) {
    /** Copies its lists. */
    public Intake {
        sdgTargets = List.copyOf(sdgTargets);
        facts = Map.copyOf(facts);
        fits = Map.copyOf(fits);
    }
}
