package th.go.led.rangwan.domain.decision;

/** Where a step of the route stands. */
public enum StepState {
    /** Nobody waits for it yet. */
    COMING,
    /** The dossier waits here. */
    CURRENT,
    /** Done; the dossier went on. */
    PASSED,
    /** Ended here: the dossier went back to the writer, or was not to be filed this year. */
    ENDED,
    /** Never reached, because an earlier step ended the round. */
    DROPPED;

    /** Whether the state machine has a way from here to {@code next}. */
    public boolean mayBecome(StepState next) {
        return switch (this) {
            case COMING -> next == CURRENT || next == DROPPED;
            case CURRENT -> next == PASSED || next == ENDED;
            case PASSED, ENDED, DROPPED -> false;
        };
    }
}
