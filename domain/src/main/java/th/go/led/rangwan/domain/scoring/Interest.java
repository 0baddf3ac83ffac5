package th.go.led.rangwan.domain.scoring;

/** Whether a sheet gives points. */
public enum Interest {
    /** Points for every criterion. */
    NONE,
    /** The scorer gives no points and says why. */
    ABSTAINS
}
