package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Route;
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
     * Returns it; its frozen package, if any, is reopened.
     *
     * @param seenVersion version of the nomination that the caller saw
     * @throws RefusedException at {@code reason} without a reason; when it is not approved, or was filed
     */
    public void giveBack(long nominationId, long seenVersion, String reason) {
        Nomination nomination = nominations.readable(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        if (reason.isBlank() || reason.length() > Annotation.LONGEST) {
            throw new RefusedException("decision.refused.reason").at("reason");
        }
        if (!approved(nomination)) {
            throw new RefusedException("decision.refused.notApproved");
        }
        Instant now = clock.instant();
        Route route = routes.running(nominationId);
        route.current().ifPresent(step -> {
            route.endHere(now);
            mover.arrived(nomination, step.ask());
        });
        nomination.become(NominationState.RETURNED, now);
        returned.fire(new DossierReturned(nomination, reason.strip(), caller.person()));
        mover.returned(nomination, reason.strip());
        trail.record("decision.approvalReturned", nomination.subject(), "");
    }

    private static boolean approved(Nomination nomination) {
        return nomination.state() == NominationState.APPROVED
                || nomination.state() == NominationState.APPROVED_WITH_CONDITIONS;
    }
}
