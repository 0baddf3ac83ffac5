package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;

/** The department takes a nomination back before it is filed; afterwards that is an outcome of the filing. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class WithdrawalService {
    @Inject
    private NominationEnding ending;

    /**
     * Takes it back for good: route, open tasks and a frozen package end with it, what was written stays to be read.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException once it is filed or ended, for a writer once it was sent
     *     up, and at {@code reason} without one
     */
    public void withdraw(long nominationId, long seenVersion, String reason) {
        ending.withdraw(nominationId, seenVersion, reason);
    }
}
