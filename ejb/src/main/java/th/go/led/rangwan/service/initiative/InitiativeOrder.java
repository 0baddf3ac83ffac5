package th.go.led.rangwan.service.initiative;

/** The orders in which works may be listed. */
public enum InitiativeOrder {
    /** By Thai title. */
    TITLE,
    /** The last registered first. */
    NEWEST
}
