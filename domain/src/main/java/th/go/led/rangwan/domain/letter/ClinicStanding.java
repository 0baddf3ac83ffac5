package th.go.led.rangwan.domain.letter;

/** Whether the clinic's letter was earned: attending the consultation earns one (ข้อ ๔.๒). */
public enum ClinicStanding {
    /** It is no letter of the clinic. */
    NONE,
    /** The clinic was not attended yet, or nobody said which one it is. */
    AWAITED,
    /** Somebody of ours attended it. */
    ATTENDED,
    /** The clinic was cancelled, or nobody's attendance stands any more. */
    WITHDRAWN;

    /** Whether nothing of the clinic stands in the letter's way. */
    public boolean earned() {
        return this == NONE || this == ATTENDED;
    }
}
