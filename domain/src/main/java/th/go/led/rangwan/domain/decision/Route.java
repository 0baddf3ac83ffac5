package th.go.led.rangwan.domain.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

/**
 * The running round of a paper's route. Its stages follow each other: all steps of a stage begin at once, and the next
 * stage begins when every step that stops the paper is passed; what does not stop it stays open meanwhile. The verbs move
 * it on or back; refusals say that the paper is not where the act supposes it.
 */
public final class Route {
    private static final Comparator<RouteStep> ORDER = Comparator.<RouteStep>comparingInt(
                    step -> step.place().stage())
            .thenComparingInt(step -> step.place().ordinal());

    private final List<RouteStep> steps;

    /** The steps of one round. */
    public Route(List<RouteStep> steps) {
        this.steps = steps.stream().sorted(ORDER).toList();
    }

    /** The first step at which the paper is stopped; empty before the first sending and after the end. */
    public Optional<RouteStep> current() {
        return waiting().filter(step -> step.ask().stops()).findFirst();
    }

    /**
     * The step that the caller saw waiting, if it asks for one of these.
     *
     * @throws RefusedException {@code decision.refused.notHere} when no step waits for such an act
     * @throws StaleException when it waits at another step meanwhile
     */
    public RouteStep waitingAt(long seenStep, StepAsk... asks) {
        List<RouteStep> here =
                waiting().filter(step -> List.of(asks).contains(step.ask())).toList();
        if (here.isEmpty()) {
            throw notHere();
        }
        return here.stream().filter(step -> step.is(seenStep)).findFirst().orElseThrow(StaleException::new);
    }

    /** Sends the paper to its first stage. */
    public List<RouteStep> start(Instant at) {
        return beginNext(at);
    }

    /** Passes a waiting step; what begins because of that. */
    public List<RouteStep> pass(RouteStep here, Instant at) {
        requireWaiting(here);
        here.pass(at);
        return here.ask().stops() && current().isEmpty() ? beginNext(at) : List.of();
    }

    /** Ends the round at a waiting step; what was still to come, or open beside it, is dropped. */
    public void endAt(RouteStep here, Instant at) {
        requireWaiting(here);
        here.end(at);
        unfinished().forEach(RouteStep::drop);
    }

    /** The sender takes the paper back from the first stage, before anybody has done anything: the round is over. */
    public void takeBack() {
        if (!takeable()) {
            throw new RefusedException("decision.refused.recall.acted");
        }
        unfinished().forEach(RouteStep::drop);
    }

    /** Whether the sender may take it back: it was sent, and nobody has done anything with it. */
    public boolean takeable() {
        return current().isPresent() && acts().noneMatch(step -> step.ask() != StepAsk.PREPARE);
    }

    /**
     * Takes back what was done at a step, before the next person did anything: it waits there again.
     *
     * @throws RefusedException {@code decision.refused.recall.acted} once something was done at a later step
     */
    public void recall(RouteStep acted) {
        if (!recallable(acted)) {
            throw new RefusedException("decision.refused.recall.acted");
        }
        int stage = acted.place().stage();
        acted.reopen();
        if (!acted.ask().stops()) {
            return; // the paper lay there beside its way, and nothing moved on because of it
        }
        for (RouteStep step : steps) {
            boolean later = step.place().stage() > stage;
            if (later && step.state() != StepState.COMING && step.state() != StepState.PASSED) {
                step.recede();
            } else if (!later && step.state() == StepState.DROPPED) {
                step.reopen();
            }
        }
    }

    /** Whether what was done at the step may be recalled: nobody has done anything at a later one. */
    public boolean recallable(RouteStep acted) {
        int stage = acted.place().stage();
        return steps.contains(acted)
                && acted.state().over()
                && acted.ask() != StepAsk.PREPARE
                && acted.ask() != StepAsk.FILE
                && acts().noneMatch(step -> step.place().stage() > stage)
                && (acted.state() == StepState.ENDED || acts().noneMatch(step -> step.state() == StepState.ENDED));
    }

    /**
     * Where a step added by hand stands: beside the step at which the paper is, or, where it stops the paper, in a stage of
     * its own right after it, for which the later stages make room.
     */
    public RouteStep.Place placeFor(RouteStep here, StepAsk ask) {
        requireWaiting(here);
        int round = here.place().round();
        int ordinal = 1
                + steps.stream().mapToInt(step -> step.place().ordinal()).max().orElse(0);
        int stage = here.place().stage();
        if (!ask.stops()) {
            return new RouteStep.Place(round, stage, ordinal);
        }
        steps.stream().filter(step -> step.place().stage() > stage).forEach(RouteStep::moveBack);
        return new RouteStep.Place(round, stage + 1, ordinal);
    }

    /** The steps where the paper waits or lies, in their order. */
    public Stream<RouteStep> waiting() {
        return steps.stream().filter(step -> step.state() == StepState.CURRENT);
    }

    /** All steps of the round in their order. */
    public List<RouteStep> steps() {
        return steps;
    }

    private Stream<RouteStep> acts() {
        return steps.stream().filter(step -> step.state().over());
    }

    private Stream<RouteStep> unfinished() {
        return steps.stream().filter(step -> step.state() == StepState.COMING || step.state() == StepState.CURRENT);
    }

    /** Begins the next stage, and those after it as long as nothing stops the paper. */
    private List<RouteStep> beginNext(Instant at) {
        List<RouteStep> begun = new ArrayList<>();
        while (begun.stream().noneMatch(step -> step.ask().stops())) {
            Optional<RouteStep> next = steps.stream()
                    .filter(step -> step.state() == StepState.COMING)
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            int stage = next.get().place().stage();
            steps.stream()
                    .filter(step ->
                            step.state() == StepState.COMING && step.place().stage() == stage)
                    .forEach(step -> {
                        step.begin(at);
                        begun.add(step);
                    });
        }
        return begun;
    }

    private void requireWaiting(RouteStep step) {
        if (!steps.contains(step) || step.state() != StepState.CURRENT) {
            throw notHere();
        }
    }

    private static RefusedException notHere() {
        return new RefusedException("decision.refused.notHere");
    }
}
