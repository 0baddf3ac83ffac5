package th.go.led.rangwan.domain.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The running round of a dossier's route: exactly one step is current until the round ends. The verbs move it on;
 * refusals say that the dossier is not where the act supposes it.
 */
public final class Route {
    private final List<RouteStep> steps;

    /** The steps of one round in their order. */
    public Route(List<RouteStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The step at which the dossier waits; empty before the first sending and after the end. */
    public Optional<RouteStep> current() {
        return steps.stream().filter(step -> step.state() == StepState.CURRENT).findFirst();
    }

    /** The step at which the dossier waits, if it asks for that; refused otherwise. */
    public RouteStep currentAsking(StepAsk... asks) {
        return current()
                .filter(step -> List.of(asks).contains(step.ask()))
                .orElseThrow(() -> new RefusedException("decision.refused.notHere"));
    }

    /** Sends the dossier to its first step. */
    public RouteStep start(Instant at) {
        RouteStep first = steps.get(0);
        first.begin(at);
        return first;
    }

    /** Passes the current step; the next one, if any, becomes current. */
    public Optional<RouteStep> passOn(Instant at) {
        RouteStep here = current().orElseThrow(() -> new RefusedException("decision.refused.notHere"));
        here.pass(at);
        Optional<RouteStep> next =
                steps.stream().filter(step -> step.state() == StepState.COMING).findFirst();
        next.ifPresent(step -> step.begin(at));
        return next;
    }

    /** Ends the round at the current step; what was still to come is dropped. */
    public void endHere(Instant at) {
        current()
                .orElseThrow(() -> new RefusedException("decision.refused.notHere"))
                .end(at);
        steps.stream().filter(step -> step.state() == StepState.COMING).forEach(RouteStep::drop);
    }

    /** All steps of the round in their order. */
    public List<RouteStep> steps() {
        return steps;
    }
}
