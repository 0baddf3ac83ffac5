package th.go.led.rangwan.domain.submission;

/** What a person says of one box of the portal during a sitting. */
public enum MarkKind {
    /** Put into the portal. */
    PASTED,
    /** A second person has read the first and last words back and found them there. */
    READ_BACK,
    /** The portal's box is not the one we prepared for, or counts otherwise; the words say how. */
    DIFFERS,
    /** An earlier mark was wrong: the box is to be pasted again. */
    TAKEN_BACK
}
