package th.go.led.rangwan.domain.submission;

/** What a document of a package is. */
public enum DocumentRole {
    /** The evaluation report, or the evidence that was accepted in its place (ข้อ ๔.๑). */
    REPORT,
    /** A letter of reference, numbered from 1 (ข้อ ๔.๒). */
    LETTER,
    /** The website of the work or of the agency (ข้อ ๔.๓). */
    WEBSITE,
    /** An optional item, by its rank from 1 (ข้อ ๔.๔). */
    EVIDENCE,
    /** The translation of the optional item of the same number. */
    TRANSLATION
}
