package th.go.led.rangwan.domain.decision;

/** Where a step of the route stands. */
public enum StepState {
    /** Nobody waits for it yet. */
    COMING,
    /** The paper waits here, or lies here while it goes on. */
    CURRENT,
    /** Done; the paper went on. */
    PASSED,
    /** Ended here: the paper went back to the writer, or was not to be filed this year. */
    ENDED,
    /** Never done, because an earlier step ended the round. */
    DROPPED;

    /** Whether the state machine has a way from here to {@code next}; the ways back are those of a recall. */
    public boolean mayBecome(StepState next) {
        return switch (this) {
            case COMING -> next == CURRENT || next == DROPPED;
            case CURRENT -> next == PASSED || next == ENDED || next == DROPPED || next == COMING;
            case PASSED, ENDED -> next == CURRENT;
            case DROPPED -> next == COMING || next == CURRENT;
        };
    }

    /** Whether it was done here, whatever came of it. */
    public boolean over() {
        return this == PASSED || this == ENDED;
    }
}
