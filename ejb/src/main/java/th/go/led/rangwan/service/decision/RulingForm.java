package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.decision.DecisionOutcome;

/**
 * What the executive decides.
 *
 * @param seenStep id of the step at which the person read the brief
 * @param words own words; a reason where the outcome needs one
 * @param capacity key of the capacity to sign in
 * @param conditions with {@code APPROVE_WITH_CONDITIONS}, at least one
 * @param assigned with an approval, what whom is to do besides; the package does not wait for it
 */
public record RulingForm(
        long seenStep,
        DecisionOutcome outcome,
        String words,
        String capacity,
        List<Wanted> conditions,
        List<Wanted> assigned) {
    /** A decision that gives nobody anything but its conditions. */
    public RulingForm(long seenStep, DecisionOutcome outcome, String words, String capacity, List<Wanted> conditions) {
        this(seenStep, outcome, words, capacity, conditions, List.of());
    }
}
