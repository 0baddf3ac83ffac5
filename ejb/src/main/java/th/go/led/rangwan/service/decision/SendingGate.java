package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.nomination.Calls;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.Shortfall;

/** What must hold before a dossier is sent up. */
@Dependent
public class SendingGate {
    private static final String OVER = "nomination.lack.over";

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

    /** Refused with every answer over its limit, else with the first thing on the list that stands against sending. */
    void requireNothingLacking(Nomination nomination) {
        List<Shortfall> lacking = completeness.of(nomination).stream()
                .filter(one -> one.weight() == Shortfall.Weight.SENDING)
                .toList();
        String over = lacking.stream()
                .filter(one -> one.words().key().equals(OVER))
                .map(one -> String.valueOf(one.words().arguments().get(0)))
                .collect(Collectors.joining(", "));
        if (!over.isEmpty()) {
            throw new RefusedException("decision.refused.over", over);
        }
        lacking.stream().map(Shortfall::words).findFirst().ifPresent(words -> {
            throw new RefusedException(words.key(), null, words.arguments());
        });
    }
}
