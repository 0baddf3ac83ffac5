package th.go.led.rangwan.service.nomination;

import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;

/**
 * A decision has set a nomination aside, or was recalled. Fired in the transaction of the act, after everything else that follows
 * from it; what still waits for somebody because of the nomination follows.
 *
 * @param reason the words of the decision; empty when it was recalled
 */
public record NominationSetAside(Nomination nomination, String reason) {
    /** Whether it goes on after all. */
    public boolean resumed() {
        return !nomination.state().ended();
    }

    /** Whether it never comes back; one that is only not approved may yet be recalled. */
    public boolean forGood() {
        return nomination.state() == NominationState.NOT_THIS_YEAR;
    }
}
