package th.go.led.rangwan.domain.nomination;

/** Where the wish is that other evidence stands for the evaluation report (ข้อ ๔.๑). */
public enum EquivalenceState {
    /** A director has to say whether it may. */
    ASKED,
    /** It stands for the report. */
    ACCEPTED,
    /** It does not; the parts of the report are needed. */
    REFUSED,
    /** It was taken back by those who asked. */
    TAKEN_BACK;

    /** Whether there is a way from here to {@code next}; an accepted one may be taken back when the report is whole. */
    public boolean mayBecome(EquivalenceState next) {
        return switch (this) {
            case ASKED -> next != ASKED;
            case ACCEPTED -> next == TAKEN_BACK;
            case REFUSED, TAKEN_BACK -> false;
        };
    }
}
