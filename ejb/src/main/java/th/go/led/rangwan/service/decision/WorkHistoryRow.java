package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One application of a work: for which cycle and category, where it is, and what was decided.
 *
 * @param cycle the cycle's code, {@code title} its title
 * @param category code of the category in that cycle, {@code categoryName} its short name
 * @param cycleState the state of the cycle now
 * @param since when the nomination came into its state
 * @param decided every decision on it, the latest first
 */
public record WorkHistoryRow(
        long nominationId,
        String cycle,
        Bilingual title,
        CycleState cycleState,
        String category,
        Bilingual categoryName,
        NominationState state,
        Instant since,
        List<Decided> decided) {
    /** The word by which the bundles name where the nomination stands. */
    public String stands() {
        return state.undecided(cycleState) ? "undecided" : state.name();
    }

    /** A decision: what, who in which capacity, when. */
    public record Decided(DecisionOutcome outcome, Bilingual person, Bilingual capacity, Instant at) {}
}
