package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.nomination.NominationLeft;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Keeps routes in step with the life of their cycle: due dates move by the rule by which they were counted, a cancelled
 * cycle stops the dossiers on their way, and one that leaves its cycle leaves its route.
 */
@Dependent
public class RouteCycles {
    @Inject
    private Nominations nominations;

    @Inject
    private Routes routes;

    @Inject
    private RoutePlan plan;

    @Inject
    private RouteMover mover;

    @Inject
    private TaskBook tasks;

    @Inject
    private Clock clock;

    void follow(@Observes CycleChanged change) {
        List<Nomination> live = nominations.liveIn(change.cycle());
        if (change.now() == CycleState.CANCELLED) {
            live.stream().filter(one -> one.state() == NominationState.ON_ROUTE).forEach(this::stop);
        } else if (change.before() == CycleState.CANCELLED) {
            live.stream()
                    .filter(one -> one.state() == NominationState.ON_ROUTE)
                    .forEach(one -> resume(one, change.reason()));
        }
        if (change.deadlineMoved()) {
            Deadline holds = change.dateless() ? null : Deadline.of(change.holds());
            live.forEach(one -> move(routes.running(one.id()).steps(), holds));
        }
    }

    void follow(@Observes NominationLeft left) {
        stop(left.nomination());
    }

    private void move(List<RouteStep> steps, Deadline holds) {
        for (RouteStep step : steps) {
            Instant due = holds == null ? null : plan.due(step.ask(), holds);
            step.moveDue(due);
            if (step.state() == StepState.CURRENT) {
                tasks.move(step.nomination().subject(), "task." + step.ask(), due);
            }
        }
    }

    private void stop(Nomination nomination) {
        Route route = routes.running(nomination.id());
        route.current().ifPresent(step -> {
            route.endHere(clock.instant());
            mover.arrived(nomination, step.ask());
        });
    }

    /** The route was stopped when the cycle was cancelled; now that it runs again the preparer sends it anew. */
    private void resume(Nomination nomination, String reason) {
        nomination.become(NominationState.RETURNED, clock.instant());
        mover.returned(nomination, reason);
    }
}
