package th.go.led.rangwan.domain.submission;

/** What a box of the portal takes, in the order in which the portal asks for them. */
public enum BoxKind {
    /** A question of the portal's own screening before the form opens; answered yes or no. */
    PRE_SCREENING,
    /** An answer to a question of the form. */
    ANSWER,
    /** The address of a website. */
    LINK,
    /** A file that is uploaded. */
    FILE
}
