package th.go.led.rangwan.domain.eligibility;

/** Where a work stands with its check. */
public enum ScreeningState {
    /** Nobody has checked it in this cycle. */
    NOT_CHECKED,
    /** A fact, the call or an override is newer than the check. */
    CHANGED,
    /** The check still tells what is known. */
    CURRENT
}
