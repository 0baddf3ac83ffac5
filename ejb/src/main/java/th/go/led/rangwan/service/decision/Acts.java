package th.go.led.rangwan.service.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;

/** What of the things written on a paper holds, and what of it may be taken back. */
final class Acts {
    private Acts() {}

    static Map<Long, List<Annotation>> byStep(List<Annotation> written) {
        return written.stream()
                .collect(Collectors.groupingBy(annotation -> annotation.step().id()));
    }

    /** The annotations without recalls and what they took back, in their order. */
    static List<Annotation> holding(List<Annotation> written) {
        Set<Annotation> recalled = written.stream()
                .map(Annotation::recalls)
                .filter(one -> one != null)
                .collect(Collectors.toSet());
        return written.stream()
                .filter(one -> one.verb() != Verb.RECALLED && !recalled.contains(one))
                .toList();
    }

    /** The person's last annotation of the running round, if nobody has gone on from it. */
    static Optional<Annotation> recallable(Route running, List<Annotation> written, long personId) {
        return holding(written).stream()
                .filter(one -> one.person().id() == personId
                        && one.verb() != Verb.WAIVED
                        && one.verb() != Verb.NOT_THIS_YEAR // its readiness plan was begun
                        && (one.verb() != Verb.APPROVED || one.step().nomination() != null) // the paper is signed
                        && running.recallable(one.step()))
                .reduce((earlier, later) -> later);
    }

    /** The sender's own step, if the paper still lies untouched where it was sent. */
    static Optional<RouteStep> sending(Route running, long personId) {
        return running.takeable()
                ? running.steps().stream()
                        .filter(step -> step.ask() == StepAsk.PREPARE
                                && step.waiting().person() != null
                                && step.waiting().person().id() == personId)
                        .findFirst()
                : Optional.empty();
    }
}
