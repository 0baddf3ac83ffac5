package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.Nominations;

/** Sends a dossier up its route. */
@Stateless
@RolesAllowed(Role.ANALYST)
public class RouteService {
    @Inject
    private Nominations nominations;

    @Inject
    private Rounds rounds;

    @Inject
    private DossierPapers dossiers;

    @Inject
    private SendingGate gate;

    @Inject
    private RouteMover mover;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sends the dossier to the first post of its route, in a new round after a return.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException when something on the list of what is missing stands against sending, or it is
     *     with others already
     */
    public void sendUp(long nominationId, long seenVersion) {
        Nomination nomination = nominations.changeable(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        gate.requireTaking(nomination);
        gate.requireNothingLacking(nomination);
        nomination.become(NominationState.ON_ROUTE, clock.instant());
        mover.leaveDesk(nomination);
        int round = rounds.begin(dossiers.of(nomination));
        trail.record("decision.sentUp", nomination.subject(), "round " + round);
    }
}
