package th.go.led.rangwan.domain.initiative;

/** What kind of body works with a work. */
public enum PartnerKind {
    /** A public body of the country. */
    PUBLIC,
    /** A private firm or bank. */
    PRIVATE,
    /** Citizens, associations, foundations, communities. */
    CIVIL_SOCIETY,
    /** A body of another country or an international one outside the United Nations System. */
    INTERNATIONAL,
    /** A body of the United Nations System, about which ข้อ ๑.๗ asks. */
    UNITED_NATIONS
}
