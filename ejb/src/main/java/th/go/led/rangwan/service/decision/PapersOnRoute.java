package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** Finds the feature to which a paper on a route belongs. */
@Dependent
class PapersOnRoute {
    @Inject
    @Any
    private Instance<RoutedPapers> features;

    /** The feature of the paper; not found for a subject that names no such paper. */
    RoutedPapers of(String subject) {
        return features.stream()
                .filter(feature -> feature.holds(subject))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The kinds of paper that some feature sends along a route. */
    Set<PaperKind> kinds() {
        return features.stream().flatMap(feature -> feature.kinds().stream()).collect(Collectors.toSet());
    }

    /** Reads the papers of these steps ahead, before each of them is asked for. */
    void ready(List<RouteStep> steps) {
        features.forEach(feature -> feature.ready(
                steps.stream().map(RouteStep::paper).filter(feature::holds).collect(Collectors.toSet())));
    }

    /** The paper of a step. */
    RoutedPaper paper(RouteStep step) {
        return of(step.paper()).paper(step.paper());
    }
}
