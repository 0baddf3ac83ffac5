package th.go.led.rangwan.domain.nomination;

/** What a remark of a comment does. */
public enum RemarkKind {
    /** Says something: the comment itself, or a reply. */
    SAID,
    /** Closes the comment, with or without words. */
    RESOLVED,
    /** Opens it again, with or without words. */
    REOPENED
}
