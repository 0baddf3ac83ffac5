package th.go.led.rangwan.domain.memo;

/** Where a memo stands. */
public enum MemoState {
    /** Being written; has no number yet. */
    DRAFT,
    /** Went out under a number; its words never change again. */
    ISSUED,
    /** Withdrawn with a reason; its number stays in the register. */
    CANCELLED;

    /** Whether a memo in this state may go over to {@code next}. */
    public boolean mayBecome(MemoState next) {
        return (this == DRAFT && next == ISSUED) || (this == ISSUED && next == CANCELLED);
    }
}
