package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.deadline.Deadlines;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.nomination.Answers;
import th.go.led.rangwan.service.nomination.Calls;

/** What must hold before a dossier is sent up; opens on a new round of its route. */
@Dependent
public class SendingGate {
    @Inject
    private RoutePlan plan;

    @Inject
    private Deadlines deadlines;

    @Inject
    private ScreeningService screenings;

    @Inject
    private Calls calls;

    @Inject
    private Answers answers;

    /** Refused when the cycle of the nomination is cancelled or closed. */
    void requireTaking(Nomination nomination) {
        CycleState stands = calls.state(nomination.entry().cycle());
        if (!stands.taking()) {
            throw new RefusedException("decision.refused.cycle", stands.label());
        }
    }

    /** The steps of the round; refused while an answer is over its limit or the category does not pass the screening. */
    List<RouteStep> open(Nomination nomination, int round) {
        Set<String> over = new AnswerBook(calls.of(nomination).questions(), answers.of(nomination)).over();
        if (!over.isEmpty()) {
            throw new RefusedException("decision.refused.over", String.join(", ", over));
        }
        CategoryVerdict screening = screenings.verdict(
                nomination.initiative().id(),
                nomination.entry().cycle(),
                nomination.entry().category());
        screening.deciding().ifPresent(clause -> {
            throw new RefusedException("decision.refused.screening", clause.sentence());
        });
        return plan.steps(nomination, round, deadlines.of(nomination.entry().cycle()));
    }
}
