package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** Gives an approved dossier back to its writer before it is filed; what follows is a new round of the route. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class ApprovalReturnService {
    @Inject
    private Nominations nominations;

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

    @Inject
    private Event<DossierReturned> returned;

    /**
     * Returns it, in the caller's likeliest capacity; the reason stands on the slip at the step where the dossier was. Its
     * frozen package, if any, is reopened.
     *
     * @param seenVersion version of the nomination that the caller saw
     * @throws RefusedException at {@code reason} without a reason; when it is not approved, or was filed
     */
    public void giveBack(long nominationId, long seenVersion, String reason) {
        Nomination nomination = nominations.readable(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        if (!approved(nomination)) {
            throw new RefusedException("decision.refused.notApproved");
        }
        Route route = routes.running(nominationId);
        RouteStep here = route.current().orElseThrow(() -> new RefusedException("decision.refused.notApproved"));
        Capacity capacity = caller.current()
                .firstCapacity(Power.ANNOTATE)
                .orElseThrow(() -> new RefusedException("decision.refused.capacity"));
        Instant now = clock.instant();
        Annotation written = routes.write(new Annotation(
                here, new Annotation.Words(Verb.RETURNED, reason, "reason"), caller.person(), capacity, now));
        mover.endAt(route, here, now);
        routes.lastDecision(nominationId)
                .ifPresent(decision -> decision.conditions().forEach(mover::release));
        nomination.become(NominationState.RETURNED, now);
        returned.fire(new DossierReturned(nomination, written.words(), caller.person()));
        mover.returned(here, written.words());
        trail.record("decision.approvalReturned", nomination.subject(), "", capacity);
    }

    private static boolean approved(Nomination nomination) {
        return nomination.state() == NominationState.APPROVED
                || nomination.state() == NominationState.APPROVED_WITH_CONDITIONS;
    }
}
