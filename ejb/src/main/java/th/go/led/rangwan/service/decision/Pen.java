package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/** The caller's pen: writes on a dossier in a capacity that is valid now and acts for the post that it waits for. */
@Dependent
public class Pen {
    @Inject
    private Routes routes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Writes at the step where the dossier waits.
     *
     * @param seenStep the step at which the caller read it; another one means that it has moved on since
     * @param capacityKey key of the chosen capacity
     */
    Annotation write(RouteStep here, long seenStep, Annotation.Words words, String capacityKey) {
        if (here.id() != seenStep) {
            throw new StaleException();
        }
        return writeAfter(here, words, capacityKey);
    }

    /** The power that it takes to write with that verb at a step; to decide upon a memo it is that of signing memos. */
    static Power power(RouteStep step, Verb verb) {
        if (step.ask() == StepAsk.DECIDE) {
            return step.nomination() == null ? Power.SIGN_MEMOS : Power.DECIDE_APPLICATIONS;
        }
        return verb == Verb.ASSIGNED || verb == Verb.CIRCULATED ? Power.ASSIGN : Power.ANNOTATE;
    }

    /** Writes at a step where the dossier was: refused unless the caller acts for the post that it waited for, with that power. */
    Annotation writeAfter(RouteStep step, Annotation.Words words, String capacityKey) {
        Capacity capacity = caller.current().capacities().stream()
                .filter(offered -> offered.actsFor(step.waiting().post(), power(step, words.verb())))
                .filter(offered -> offered.key().equals(capacityKey))
                .findFirst()
                .orElseThrow(() -> new RefusedException("decision.refused.capacity"));
        return routes.write(new Annotation(step, words, caller.person(), capacity, clock.instant()));
    }
}
