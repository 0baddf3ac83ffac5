package th.go.led.rangwan.domain.decision;

/** What a step of a route asks of whom it waits for, and whether the paper stops there until it is done. */
public enum StepAsk {
    /** The writer puts the paper together. */
    PREPARE(true),
    /** A director, first that of the work's own unit, gives an opinion. */
    COMMENT(true),
    /** The director of the coordinating unit checks and proposes to the executive. */
    PROPOSE(true),
    /** The executive decides. */
    DECIDE(true),
    /** The analyst types the result into the giver's portal. */
    FILE(true),
    /** Somebody does what the step says and reports it; the paper goes on meanwhile. */
    ACT(false),
    /** Somebody takes note (ทราบ); the paper goes on meanwhile. */
    INFORM(false);

    private final boolean stops;

    StepAsk(boolean stops) {
        this.stops = stops;
    }

    /** Whether the paper waits here; what does not stop it stays open beside its way. */
    public boolean stops() {
        return stops;
    }

    /** Whether whoever has the paper may add such a step to a route that runs. */
    public boolean addable() {
        return this == COMMENT || this == ACT || this == INFORM;
    }
}
