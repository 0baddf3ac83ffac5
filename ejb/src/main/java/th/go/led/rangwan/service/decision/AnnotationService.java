package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.Nominations;

/** A director annotates a dossier in own words and passes it on, or gives it back with a reason. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class AnnotationService {
    @Inject
    private Nominations nominations;

    @Inject
    private Routes routes;

    @Inject
    private RouteMover mover;

    @Inject
    private Pen pen;

    @Inject
    private Assigning assigning;

    @Inject
    private Recipients recipients;

    @Inject
    private AuditTrail trail;

    /** To whom work may be given. */
    public List<RecipientRow> recipients() {
        return recipients.all();
    }

    /** Writes the annotation and sends the dossier to the next post; refused when it does not wait for the caller. */
    public void annotateAndPass(long nominationId, AnnotationForm form) {
        if (form.verb() == null || !form.verb().directors()) {
            throw new RefusedException("decision.refused.verb").at("verb");
        }
        Nomination nomination = nominations.readable(nominationId);
        Route route = routes.running(nominationId);
        RouteStep here = route.waitingAt(form.seenStep(), StepAsk.COMMENT, StepAsk.PROPOSE);
        Annotation.Words words = new Annotation.Words(form.verb(), form.words(), "words");
        Annotation written = pen.write(here, form.seenStep(), words, form.capacity());
        assigning.give(written, form.wanted());
        mover.passOn(route, here, written.writtenAt());
        trail.record("decision.annotated", nomination.subject(), form.verb().name(), written.capacity());
    }

    /** Gives the dossier back to its writer with a reason, which the writer sees first and which is kept for ever. */
    public void giveBack(long nominationId, AnnotationForm form) {
        Nomination nomination = nominations.readable(nominationId);
        Route route = routes.running(nominationId);
        RouteStep here = route.waitingAt(form.seenStep(), StepAsk.COMMENT, StepAsk.PROPOSE);
        Annotation.Words words = new Annotation.Words(Verb.RETURNED, form.words(), "reason");
        Annotation written = pen.write(here, form.seenStep(), words, form.capacity());
        mover.endAt(route, here, written.writtenAt());
        nomination.become(NominationState.RETURNED, written.writtenAt());
        mover.returned(here, written.words());
        trail.record("decision.returned", nomination.subject(), "", written.capacity());
    }
}
