package th.go.led.rangwan.domain.decision;

/** What an annotation asks of whom it names. */
public enum AssignmentKind {
    /** มอบ … ดำเนินการ: to be done, and reported as done in words. */
    ACT,
    /** แจ้งเวียน: to be known; ended by a ทราบ with its time. */
    KNOW
}
