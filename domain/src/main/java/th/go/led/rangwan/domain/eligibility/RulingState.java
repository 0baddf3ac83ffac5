package th.go.led.rangwan.domain.eligibility;

/** Where a request for a ruling stands. */
public enum RulingState {
    /** Waits for the person who was asked. */
    ASKED,
    /** The person, or a director instead, has ruled. */
    RULED,
    /** Taken back by who asked. */
    WITHDRAWN;

    /** Whether it may become {@code next}: only what waits becomes anything. */
    public boolean mayBecome(RulingState next) {
        return this == ASKED && next != ASKED;
    }
}
