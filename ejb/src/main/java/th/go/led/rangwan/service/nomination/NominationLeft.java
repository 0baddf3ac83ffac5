package th.go.led.rangwan.service.nomination;

import th.go.led.rangwan.domain.nomination.Nomination;

/**
 * A nomination has left the entry that it had: it was moved to another revision or cycle, or has ended with its cycle.
 * Fired in the transaction of the act; what was bound to the old entry, such as its route and scores, ends with it.
 */
public record NominationLeft(Nomination nomination, Nomination.Entry before) {
    /** Whether it was moved to the call of another entry, rather than ended. */
    public boolean moved() {
        return nomination.state().live();
    }
}
