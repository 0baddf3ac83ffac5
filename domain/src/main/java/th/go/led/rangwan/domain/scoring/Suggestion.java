package th.go.led.rangwan.domain.scoring;

/** Why the system suggests that a scorer may have a conflict of interest. */
public enum Suggestion {
    /** The work belongs to a unit in which the person holds a post. */
    OWN_UNIT,
    /** The person wrote or owes an answer of the nomination, or prepared it. */
    ANSWER_AUTHOR
}
