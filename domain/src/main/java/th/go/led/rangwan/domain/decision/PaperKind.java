package th.go.led.rangwan.domain.decision;

/** The kinds of paper that go along routes; each has a template of its own. */
public enum PaperKind {
    /** A dossier that is to be filed: its steps are due so many working days before the deadline. */
    DOSSIER(true),
    /** A memo that reports an event. */
    REPORT_MEMO(false),
    /** A memo that is passed around the units (หนังสือเวียน). */
    CIRCULAR(false);

    private final boolean countsBack;

    PaperKind(boolean countsBack) {
        this.countsBack = countsBack;
    }

    /** Whether days are counted back from a deadline; else forward from the day on which the paper was sent. */
    public boolean countsBack() {
        return countsBack;
    }

    /** Whether a step may ask that of a paper of this kind: only a dossier is filed. */
    public boolean asks(StepAsk ask) {
        return ask != StepAsk.FILE || this == DOSSIER;
    }
}
