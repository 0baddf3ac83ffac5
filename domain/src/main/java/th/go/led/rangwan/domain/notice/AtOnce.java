package th.go.led.rangwan.domain.notice;

/** What a person is sent at once, before the next digest. */
public enum AtOnce {
    /** Nothing: all waits for the digest. */
    NOTHING,
    /** What cannot wait for the digest, see {@link NoticePreference#urgent}. */
    URGENT,
    /** Urgent ones, and everything that the person has to do. */
    EVERYTHING_TO_DO
}
