package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Whoever sent, passed, returned or decided a paper takes that back, as long as nobody has gone on from it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class RecallService {
    @Inject
    private PapersOnRoute papers;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private ChangesReader changes;

    @Inject
    private Caller caller;

    @Inject
    private Event<RecallAsked> asked;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Takes back one's own last act at a step; what was written stays, with a note that it was recalled.
     *
     * @param paper as the trail names it
     * @throws RefusedException {@code decision.refused.recall.acted} when somebody has gone on from it, or the step is none
     *     at which the caller acted last
     */
    public void recall(String paper, long step, String why) {
        papers.of(paper).requireReadable(paper);
        Route running = routes.running(paper);
        long personId = caller.current().personId();
        Optional<Annotation> written = Acts.recallable(running, routes.annotationsOf(paper), personId)
                .filter(one -> one.step().is(step));
        if (written.isPresent()) {
            takeBack(running, written.get(), why);
        } else {
            RouteStep sent = Acts.sending(running, personId)
                    .filter(one -> one.is(step))
                    .orElseThrow(() -> new RefusedException("decision.refused.recall.acted"));
            takeBack(running, sent, why);
        }
    }

    private void takeBack(Route running, Annotation written, String why) {
        Instant now = clock.instant();
        RouteStep step = written.step();
        if (written.verb() == Verb.RETURNED
                && step.nomination() != null
                && changes.any(step.nomination(), written.writtenAt())) {
            throw new RefusedException("decision.refused.recall.mended");
        }
        asked.fire(new RecallAsked(step));
        written.assignments().forEach(assignment -> {
            assignment.takeBack(written.person(), now);
            mover.release(assignment);
        });
        mover.recall(running, step);
        routes.write(Annotation.recalling(written, why, now));
        routes.decisionOf(written).ifPresent(decision -> takeBack(decision, now));
        papers.of(step.paper()).recalled(step, now);
        trail.record("decision.recalled", step.paper(), written.verb().name(), written.capacity());
    }

    private void takeBack(Decision decision, Instant now) {
        if (decision.conditions().stream().anyMatch(condition -> !condition.open())) {
            throw new RefusedException("decision.refused.recall.acted");
        }
        decision.recall(now);
        decision.conditions().forEach(mover::release);
    }

    private void takeBack(Route running, RouteStep sent, String why) {
        Instant now = clock.instant();
        Capacity capacity = caller.current()
                .firstCapacity(Power.ANNOTATE)
                .orElseThrow(() -> new RefusedException("decision.refused.capacity"));
        asked.fire(new RecallAsked(sent));
        List<RouteStep> open = running.waiting().toList();
        running.takeBack();
        open.forEach(mover::arrived);
        routes.write(new Annotation(
                sent, new Annotation.Words(Verb.RECALLED, why, "recallWhy"), caller.person(), capacity, now));
        papers.of(sent.paper()).takenBack(sent.paper(), now);
        trail.record("decision.sendingRecalled", sent.paper(), "", capacity);
    }
}
