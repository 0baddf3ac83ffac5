package th.go.led.rangwan.service.notice;

/** Which notices a list shows; the masthead's number is that of {@link #UNREAD}. */
public enum NoticeShow {
    /** What the reader has not opened; a task that is done meanwhile needs no reading. */
    UNREAD("n.readAt is null and (n.taskId is null or t.doneAt is null)"),
    /** Tasks that still wait. */
    ACT("n.kind = th.go.led.rangwan.domain.notice.NoticeKind.ACT and t.doneAt is null"),
    /** What is for information. */
    KNOW("n.kind = th.go.led.rangwan.domain.notice.NoticeKind.KNOW"),
    /** All that was ever told. */
    ALL("1 = 1");

    private final String condition;

    NoticeShow(String condition) {
        this.condition = condition;
    }

    /** As a condition upon the notice {@code n} and its task {@code t}. */
    String condition() {
        return condition;
    }
}
