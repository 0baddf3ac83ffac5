package th.go.led.rangwan.domain.decision;

/** Whom a step of a template waits for; who that is, is looked up when a paper is sent. */
public enum StepTarget {
    /** Whoever wrote the paper. */
    WRITER,
    /** The head of the unit whose paper or work it is; left out where that is the coordinating unit. */
    OWNER_HEAD,
    /** The head of the coordinating unit. */
    COORDINATING_HEAD,
    /** The head of the department. */
    DEPARTMENT_HEAD,
    /** The heads of all units, each in a step of its own, all at once. */
    ALL_HEADS,
    /** A certain post. */
    POST
}
