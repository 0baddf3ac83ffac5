package th.go.led.rangwan.domain.nomination;

/** What somebody did about the category of a nomination. */
public enum CategoryActKind {
    /** Confirmed that it is entered for the right one. */
    CONFIRMED,
    /** Chose another one, which voids what was confirmed. */
    CHANGED,
    /** Voided what was confirmed: the nomination was moved to another call. */
    VOIDED
}
