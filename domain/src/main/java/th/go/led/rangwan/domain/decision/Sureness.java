package th.go.led.rangwan.domain.decision;

/** How sure a reader of handwriting is. */
public enum Sureness {
    /** แน่ใจ. */
    SURE,
    /** น่าจะใช่. */
    PROBABLY,
    /** อ่านไม่ออก: a lawful reading, also of the whole. */
    UNREADABLE
}
