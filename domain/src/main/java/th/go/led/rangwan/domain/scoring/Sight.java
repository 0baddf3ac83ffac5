package th.go.led.rangwan.domain.scoring;

/** Whether somebody may see the scores that others gave a work, and if not, why. */
public enum Sight {
    /** They may be seen. */
    SHOWN,
    /** The person scores it and has not handed in the own sheet. */
    OWN_FIRST,
    /** The person has declared a conflict of interest: never. */
    CONFLICT,
    /** The person does not score it; the scores of all who do are awaited. */
    WAITING;

    /** Whether they may be seen. */
    public boolean shown() {
        return this == SHOWN;
    }
}
