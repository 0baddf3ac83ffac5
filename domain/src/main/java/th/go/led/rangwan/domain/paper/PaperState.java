package th.go.led.rangwan.domain.paper;

/** Where a registered paper stands. A cancelled paper keeps its number and stays in the register for ever. */
public enum PaperState {
    /** Went out under its number. */
    ISSUED,
    /** Withdrawn with a reason; its number is spent. */
    CANCELLED;

    /** Whether a paper in this state may go over to {@code next}: only an issued paper may be cancelled. */
    public boolean mayBecome(PaperState next) {
        return this == ISSUED && next == CANCELLED;
    }
}
