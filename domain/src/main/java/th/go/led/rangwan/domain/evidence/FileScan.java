package th.go.led.rangwan.domain.evidence;

/** How far a file has been looked through for viruses. */
public enum FileScan {
    /** There was no scanner when it came. */
    UNSCANNED,
    /** In quarantine: it is there, and nobody gets it before a scanner has found it clean. */
    WAITING,
    /** Nothing was found. */
    CLEAN,
    /** Something was found; nobody gets it any more. */
    FOUND;

    /** Whether its content is given to people, into a package or onto paper. */
    public boolean open() {
        return this == CLEAN || this == UNSCANNED;
    }

    /** Whether it may go on to that; a verdict stands for ever. */
    public boolean mayBecome(FileScan next) {
        return switch (this) {
            case UNSCANNED -> next != UNSCANNED;
            case WAITING -> next == CLEAN || next == FOUND;
            case CLEAN, FOUND -> false;
        };
    }
}
