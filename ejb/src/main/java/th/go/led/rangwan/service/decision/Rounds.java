package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;

/** Sends a paper along the route of its kind, in a new round. */
@Dependent
public class Rounds {
    @Inject
    private Routes routes;

    @Inject
    private RoutePlan plan;

    @Inject
    private RouteMover mover;

    @Inject
    private PapersOnRoute papers;

    @Inject
    private Clock clock;

    /** Sends it to the first step after the writer's; gives the number of the round, counted from 1. */
    public int begin(RoutedPaper paper) {
        String subject = paper.paper().subject();
        int round = 1 + Routes.round(routes.stepsOf(subject));
        List<RouteStep> steps = plan.steps(paper, round);
        Route route = routes.begin(steps);
        papers.of(subject).routedTo(subject, posts(steps));
        mover.start(route, clock.instant());
        return round;
    }

    private static Set<Long> posts(List<RouteStep> steps) {
        return steps.stream()
                .filter(step -> step.waiting().post() != null)
                .map(step -> step.waiting().post().id())
                .collect(Collectors.toSet());
    }
}
