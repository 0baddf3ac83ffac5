package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Takes note of a paper (ทราบ), or reports that what a step wanted was done; the paper does not wait for it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class StepAnswerService {
    @Inject
    private PapersOnRoute papers;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Answers a step for information or for an act.
     *
     * @param paper as the trail names it
     * @throws RefusedException when it does not wait for the caller, the capacity is not valid now, or, at {@code answer},
     *     an act is reported without words
     */
    public void answer(String paper, StepAnswer answer) {
        papers.of(paper).requireReadable(paper);
        Route running = routes.running(paper);
        RouteStep here = running.waitingAt(answer.step(), StepAsk.ACT, StepAsk.INFORM);
        if (!StepRows.mine(here, caller.current())) {
            throw new NotFoundException();
        }
        boolean act = here.ask() == StepAsk.ACT;
        if (act && answer.words().isBlank()) {
            throw new RefusedException("decision.refused.how").at("answer");
        }
        Annotation.Words words = new Annotation.Words(act ? Verb.DONE : Verb.ACKNOWLEDGED, answer.words(), "answer");
        Annotation written = routes.write(
                new Annotation(here, words, caller.person(), capacity(here, answer.capacity()), clock.instant()));
        mover.passOn(running, here, written.writtenAt());
        trail.record(
                act ? "decision.stepDone" : "decision.acknowledged", paper, "step " + here.id(), written.capacity());
    }

    private Capacity capacity(RouteStep here, String key) {
        Post post = here.waiting().post();
        return caller.current().capacities().stream()
                .filter(offered -> post == null || offered.actsFor(post, Pen.power(here, Verb.ACKNOWLEDGED)))
                .filter(offered -> offered.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("decision.refused.capacity"));
    }
}
