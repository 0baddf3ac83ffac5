package th.go.led.rangwan.domain.memo;

import th.go.led.rangwan.domain.paper.PaperSeries;

/** What a memo is about, which decides its form and its register. */
public enum MemoKind {
    /** On an application: three parts under numbered headings, with what was written on the dossier. */
    APPLICATION(true, PaperSeries.MEMO),
    /** Tells what came of an event: running text, as the memo of the call of UNPSA 2022 is. */
    EVENT_REPORT(false, PaperSeries.MEMO),
    /** Told to several units at once (หนังสือเวียน): running text, under a number with ว. */
    CIRCULAR(false, PaperSeries.CIRCULAR);

    private final boolean headed;
    private final PaperSeries series;

    MemoKind(boolean headed, PaperSeries series) {
        this.headed = headed;
        this.series = series;
    }

    /** Whether its parts stand under numbered headings; then none of them may be empty. */
    public boolean headed() {
        return headed;
    }

    /** The register that numbers it. */
    public PaperSeries series() {
        return series;
    }
}
