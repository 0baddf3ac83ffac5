package th.go.led.rangwan.domain.nomination;

/** Who made the evaluation: the call takes either (ข้อ ๔.๑). */
public enum ReportKind {
    /** The department itself. */
    INTERNAL,
    /** A body outside the department. */
    EXTERNAL
}
