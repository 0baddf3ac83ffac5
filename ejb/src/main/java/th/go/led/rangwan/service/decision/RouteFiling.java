package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.nomination.Nomination;

/** Ends the route of a dossier that was filed in the portal: its last step is done. */
@Dependent
public class RouteFiling {
    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private Clock clock;

    /** Passes the step that asks for the filing, if the route has come to it, and takes it off the work list. */
    public void filed(Nomination nomination) {
        Route route = routes.running(nomination.id());
        route.current()
                .filter(step -> step.ask() == StepAsk.FILE)
                .ifPresent(step -> mover.passOn(route, step, clock.instant()));
    }
}
