package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.eligibility.Signed;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;

/** Signs an act with the caller's name, the capacity offered first, and this instant. */
@Dependent
class Signature {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The signature; refused to somebody who holds no post now. */
    Signed now() {
        Capacity capacity = caller.current()
                .firstCapacity(Power.RULE)
                .orElseThrow(() -> new RefusedException("eligibility.refused.post"));
        return new Signed(caller.person(), capacity, clock.instant());
    }
}
