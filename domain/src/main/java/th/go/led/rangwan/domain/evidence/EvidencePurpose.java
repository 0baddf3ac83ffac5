package th.go.led.rangwan.domain.evidence;

/** Under which of the call's documents an item stands. */
public enum EvidencePurpose {
    /** A further document, which may be among those that the judges see (ข้อ ๔.๔). */
    EXTRA,
    /** The evaluation report (ข้อ ๔.๑); it has its own place and takes none of theirs. */
    REPORT
}
