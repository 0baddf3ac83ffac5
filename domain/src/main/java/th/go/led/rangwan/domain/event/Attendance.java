package th.go.led.rangwan.domain.event;

/** Whether an assigned person was there. */
public enum Attendance {
    /** Nobody has said yet. */
    OPEN,
    /** Was there. */
    ATTENDED,
    /** Was not there. */
    ABSENT,
    /** Was said to have been there, which was taken back. */
    WITHDRAWN
}
