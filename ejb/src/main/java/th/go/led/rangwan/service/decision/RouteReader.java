package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;

/** Reads a paper's route for the caller. */
@Dependent
public class RouteReader {
    @Inject
    private Routes routes;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The route of a nomination that the caller may read. */
    RouteSheet read(long nominationId) {
        String paper = DossierPapers.subject(nominationId);
        DecisionRow decision = routes.lastDecision(nominationId)
                .map(made -> DecisionRow.of(made, caller.current()))
                .orElse(null);
        return read(paper, decision);
    }

    /** The route of a paper that the caller may read and upon which the executive makes no decision of its own kind. */
    RouteSheet read(String paper) {
        return read(paper, null);
    }

    private RouteSheet read(String paper, DecisionRow decision) {
        CallerSheet who = caller.current();
        List<RouteStep> all = routes.stepsOf(paper);
        Route running = Routes.runningOf(all);
        List<Annotation> written = routes.annotationsOf(paper);
        StepRows.Case about = new StepRows.Case(running, Acts.byStep(written), people::actingFor, who, clock.instant());
        RouteStep waiting = running.waiting()
                .filter(step -> step.ask().stops() && StepRows.mine(step, who))
                .findFirst()
                .orElse(null);
        return new RouteSheet(
                paper,
                running.steps().stream().map(step -> StepRows.row(step, about)).toList(),
                written.stream()
                        .filter(one -> !running.steps().contains(one.step()))
                        .map(AnnotationRow::of)
                        .toList(),
                waiting == null ? 0 : waiting.id(),
                waiting == null ? null : waiting.ask(),
                waiting == null ? List.of() : StepRows.capacities(waiting, who),
                decision,
                told(running, written),
                may(running, written, who));
    }

    private static RouteSheet.Told told(Route running, List<Annotation> written) {
        List<Annotation> holding = Acts.holding(written);
        Annotation recommendation = holding.stream()
                .filter(one -> running.steps().contains(one.step()))
                .filter(one -> one.step().ask().stops())
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean over = running.current().isEmpty();
        Annotation last = holding.stream()
                .filter(one -> one.step().ask().stops())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new RouteSheet.Told(
                row(recommendation), over && last != null && last.verb() == Verb.RETURNED ? row(last) : null);
    }

    private static RouteSheet.May may(Route running, List<Annotation> written, CallerSheet who) {
        Optional<Annotation> last = Acts.recallable(running, written, who.personId());
        Optional<RouteStep> sent = Acts.sending(running, who.personId());
        boolean holds = running.waiting().anyMatch(step -> step.ask().stops() && StepRows.mine(step, who));
        boolean filing = running.current()
                .filter(step -> step.ask() == StepAsk.FILE || step.state() != StepState.CURRENT)
                .isPresent();
        return new RouteSheet.May(
                last.map(one -> one.step().id())
                        .or(() -> sent.map(RouteStep::id))
                        .orElse(0L),
                last.map(AnnotationRow::of).orElse(null),
                holds && !filing);
    }

    private static AnnotationRow row(Annotation annotation) {
        return annotation == null ? null : AnnotationRow.of(annotation);
    }
}
