package th.go.led.rangwan.domain.event;

/** Where an event of a cycle is. */
public enum EventState {
    /** It is to come, or is over and nobody has told yet what came of it. */
    PLANNED,
    /** What came of it is told. */
    CLOSED,
    /** It did not take place, or does not count any more. */
    CANCELLED;

    /**
     * Whether the state machine has a way from here to {@code next}. One that is closed may still lose its worth; one that
     * was cancelled with its cycle is planned again when that runs again.
     */
    public boolean mayBecome(EventState next) {
        return switch (this) {
            case PLANNED -> next != PLANNED;
            case CLOSED -> next == CANCELLED;
            case CANCELLED -> next == PLANNED;
        };
    }
}
