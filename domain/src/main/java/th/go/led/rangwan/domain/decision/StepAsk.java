package th.go.led.rangwan.domain.decision;

/** What a step of the route asks of its post. */
public enum StepAsk {
    /** The analyst puts the dossier together. */
    PREPARE,
    /** The director of the work's own unit gives an opinion. */
    COMMENT,
    /** The director of the coordinating unit checks and proposes to the executive. */
    PROPOSE,
    /** The executive decides. */
    DECIDE,
    /** The analyst types the result into the giver's portal. */
    FILE
}
