package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.NominationSetAside;
import th.go.led.rangwan.service.nomination.Nominations;

/** The executive decides a dossier, in the capacity that its route waits for. */
@Stateless
@RolesAllowed(Role.DEPUTY_DIRECTOR_GENERAL)
public class DecisionService {
    @Inject
    private Nominations nominations;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private Pen pen;

    @Inject
    private Recipients recipients;

    @Inject
    private Assigning assigning;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DecisionMade> made;

    @Inject
    private Event<NominationSetAside> setAside;

    /**
     * Decides; takes effect at once.
     *
     * @throws RefusedException when the dossier does not wait for the caller, the capacity is not valid now, a return or
     *     "not this year" has no reason, or conditions are missing
     */
    public void decide(long nominationId, RulingForm form) {
        Nomination nomination = nominations.readable(nominationId);
        Route route = routes.running(nominationId);
        RouteStep here = route.waitingAt(form.seenStep(), StepAsk.DECIDE);
        Annotation.Words words = new Annotation.Words(form.outcome().verb(), form.words(), "words");
        Annotation written = pen.write(here, form.seenStep(), words, form.capacity());
        if (form.outcome().approves()) {
            assigning.give(written, form.assigned());
        }
        Decision decision = routes.decide(new Decision(nomination, form.outcome(), written, terms(form, written)));
        nomination.become(form.outcome().state(), written.writtenAt());
        moveOn(route, decision);
        made.fire(new DecisionMade(decision));
        if (nomination.state().ended()) {
            setAside.fire(new NominationSetAside(nomination, written.words()));
        }
        trail.record("decision.decided", nomination.subject(), form.outcome().name(), written.capacity());
    }

    /** To whom a condition may be given: people first, those of the coordinating unit before the others, then units. */
    public List<RecipientRow> recipients() {
        return recipients.all().stream()
                .sorted(Comparator.comparing(RecipientRow::unit))
                .toList();
    }

    private void moveOn(Route route, Decision decision) {
        Instant at = decision.annotation().writtenAt();
        if (decision.outcome().approves()) {
            mover.passOn(route, decision.annotation().step(), at);
            decision.conditions().forEach(mover::waitFor);
        } else {
            mover.endAt(route, decision.annotation().step(), at);
        }
        if (decision.outcome() == DecisionOutcome.RETURN) {
            mover.returned(decision.annotation().step(), decision.annotation().words());
        }
    }

    private List<Condition.Terms> terms(RulingForm form, Annotation written) {
        if (form.outcome() != DecisionOutcome.APPROVE_WITH_CONDITIONS) {
            return List.of();
        }
        if (form.conditions().stream().allMatch(wanted -> wanted.words().isBlank())) {
            return List.of();
        }
        return form.conditions().stream()
                .map(wanted -> term(wanted, ThaiDate.dayOf(written.writtenAt())))
                .toList();
    }

    private Condition.Terms term(Wanted wanted, LocalDate today) {
        if (wanted.words().isBlank()) {
            throw new RefusedException("decision.refused.conditionWords").at("conditionWords");
        }
        if (wanted.due().isBefore(today)) {
            throw new RefusedException("decision.refused.due").at("due");
        }
        return new Condition.Terms(wanted.words(), recipients.named(wanted.recipient()), wanted.due());
    }
}
