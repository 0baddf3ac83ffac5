package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Reminds whom a paper waits for: by those whose paper it is, once a day. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class NudgeService {
    @Inject
    private PapersOnRoute papers;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Reminds whom the step waits for; it stands on their work list and on the slip.
     *
     * @param paper as the trail names it
     * @throws th.go.led.rangwan.domain.shared.RefusedException when the step waits for nobody, and a second time on one day
     */
    public void nudge(String paper, long step) {
        papers.of(paper).requireReadable(paper);
        Instant now = clock.instant();
        Route running = routes.running(paper);
        RouteStep here =
                running.steps().stream().filter(one -> one.is(step)).findFirst().orElseThrow(NotFoundException::new);
        StepRows.Case about = new StepRows.Case(
                running, Acts.byStep(routes.annotationsOf(paper)), people::actingFor, caller.current(), now);
        if (StepRows.mine(here, caller.current()) || !StepRows.concerned(here, about)) {
            throw new NotFoundException();
        }
        mover.nudge(here, now);
        trail.record("decision.nudged", paper, "step " + step);
    }
}
