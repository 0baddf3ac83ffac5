package th.go.led.rangwan.domain.notice;

/** What a notice asks of its reader; the subject of a message begins with it. */
public enum NoticeKind {
    /** ต้องดำเนินการ: a task waits for the reader until it is done. */
    ACT,
    /** เพื่อทราบ: nothing is asked. */
    KNOW
}
