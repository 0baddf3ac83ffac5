package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.deadline.Deadlines;
import th.go.led.rangwan.service.nomination.Calls;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.Shortfall;

/** What must hold before a dossier is sent up; opens on a new round of its route. */
@Dependent
public class SendingGate {
    @Inject
    private RoutePlan plan;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Completeness completeness;

    @Inject
    private Calls calls;

    /** Refused when the cycle of the nomination is cancelled or closed. */
    void requireTaking(Nomination nomination) {
        CycleState stands = calls.state(nomination.entry().cycle());
        if (!stands.taking()) {
            throw new RefusedException("decision.refused.cycle", stands.label());
        }
    }

    /** Refused with the first thing on the list of what is missing that stands against sending. */
    void requireNothingLacking(Nomination nomination) {
        completeness.of(nomination).stream()
                .filter(lacking -> lacking.weight() == Shortfall.Weight.SENDING)
                .map(Shortfall::words)
                .findFirst()
                .ifPresent(words -> {
                    throw new RefusedException(words.key(), null, words.arguments());
                });
    }

    /** The steps of the round. */
    List<RouteStep> open(Nomination nomination, int round) {
        return plan.steps(nomination, round, deadlines.of(nomination.entry().cycle()));
    }
}
