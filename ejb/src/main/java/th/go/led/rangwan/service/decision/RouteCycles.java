package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.DaysMoved;
import th.go.led.rangwan.service.deadline.Deadlines;
import th.go.led.rangwan.service.nomination.NominationLeft;
import th.go.led.rangwan.service.nomination.Nominations;

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
    private DossierPapers dossiers;

    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

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
            live.forEach(one -> move(one, holds));
        }
    }

    void follow(@Observes DaysMoved moved) {
        cycles.all().stream()
                .map(Cycle::code)
                .filter(code -> moved.cycle() == null || code.equals(moved.cycle()))
                .filter(code -> !cycles.dateless(code))
                .forEach(code -> nominations.liveIn(code).forEach(one -> move(one, deadlines.of(code))));
    }

    void follow(@Observes NominationLeft left) {
        stop(left.nomination());
    }

    private void move(Nomination nomination, Deadline holds) {
        List<RouteStep> steps = routes.running(nomination.id()).steps();
        if (steps.isEmpty()) {
            return;
        }
        RoutePlan.Counted counted = plan.count(dossiers.of(nomination), holds);
        steps.stream()
                .filter(step -> step.days() != null)
                .forEach(step -> mover.moveDue(step, counted.due(step.days(), step.waiting())));
    }

    private void stop(Nomination nomination) {
        Route route = routes.running(nomination.id());
        route.current().ifPresent(step -> mover.endAt(route, step, clock.instant()));
    }

    /** The route was stopped when the cycle was cancelled; now that it runs again the preparer sends it anew. */
    private void resume(Nomination nomination, String reason) {
        nomination.become(NominationState.RETURNED, clock.instant());
        mover.atDesk(nomination, reason);
    }
}
