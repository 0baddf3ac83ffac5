package th.go.led.rangwan.domain.paper;

/** In which form a paper came in. */
public enum PaperForm {
    /** Typed or pasted into the screen. */
    TYPED,
    /** A file of plain text. */
    TEXT_FILE,
    /** A PDF from whose text layer the words were taken. */
    PDF
}
