package th.go.led.rangwan.domain.letter;

/** What a writer's link opens at an instant. */
public enum WriterStanding {
    /** The request, once the code is typed. */
    OPEN,
    /** Nothing until an analyst gives a new code: too many wrong ones were typed. */
    LOCKED,
    /** Nothing any more: it was revoked, or a later link took its place. */
    REVOKED,
    /** Nothing while the day by which the letter was wanted has passed; a newly agreed day opens it again. */
    EXPIRED,
    /** Nothing any more: the letter was accepted, declined or given up, or its nomination has ended. */
    OVER
}
