package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.service.nomination.NominationEnding;
import th.go.led.rangwan.service.nomination.Nominations;

/**
 * A nomination of a cancelled cycle ends where a person says: in a readiness plan of its work, or withdrawn. The third
 * way, another cycle, is a move of the nomination.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class CancelledCycleService {
    @Inject
    private Nominations nominations;

    @Inject
    private NominationEnding ending;

    @Inject
    private ReadinessOpening opening;

    /**
     * Ends the nomination and opens a readiness plan for its work; gives the plan's id.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException while its cycle is not cancelled, and without a reason
     */
    public long toPlan(long nominationId, long seenVersion, String reason) {
        ReadinessOpening.Found found = opening.found(nominations.changeable(nominationId));
        Nomination ended = ending.end(nominationId, seenVersion, NominationState.CYCLE_CANCELLED, reason);
        return opening.open(ended, PlanCause.CYCLE_CANCELLED, reason, found).id();
    }

    /** Withdraws the nomination, for a reason; refused likewise. */
    public void withdraw(long nominationId, long seenVersion, String reason) {
        ending.end(nominationId, seenVersion, NominationState.WITHDRAWN, reason);
    }
}
