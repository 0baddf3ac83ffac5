package th.go.led.rangwan.domain.decision;

/** What the readings of one piece of handwriting say together. */
public enum NoteStanding {
    /** One person has read it; a second one has not. */
    READ_ONCE,
    /** Two people read the same words. */
    AGREED,
    /** Two people read it otherwise; both readings are kept. */
    DIFFERENT,
    /** Nobody who tried could read it. */
    UNREADABLE
}
