package th.go.led.rangwan.domain.letter;

/** What sort of body writes a letter; the call takes public and private ones (ข้อ ๔.๒). */
public enum BodyKind {
    /** หน่วยงานภาครัฐ, a state university included. */
    PUBLIC,
    /** หน่วยงานภาคเอกชน. */
    PRIVATE,
    /** Neither for certain, such as an association or a person; the call is silent, so a director rules. */
    OTHER
}
