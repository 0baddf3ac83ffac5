package th.go.led.rangwan.service.board;

/** A column of the board: where a dossier stands, and so who acts next. Every dossier stands in exactly one. */
public enum Stage {
    /** With the writer: in draft, or returned to be mended. */
    WRITER("n.state in (" + Stage.S + "DRAFTING, " + Stage.S + "RETURNED)"),
    /** On its way, with the directors. */
    DIRECTORS("n.state = " + Stage.S + "ON_ROUTE and not " + Stage.DECIDES),
    /** On its way, with the executive who decides. */
    EXECUTIVE("n.state = " + Stage.S + "ON_ROUTE and " + Stage.DECIDES),
    /** Approved, and shut until its conditions are met. */
    CONDITIONS("n.state = " + Stage.S + "APPROVED_WITH_CONDITIONS"),
    /** Approved: to be filed. */
    APPROVED("n.state = " + Stage.S + "APPROVED"),
    /** The portal has taken it. */
    FILED("n.state = " + Stage.S + "FILED"),
    /** Not this year, not approved, withdrawn, or ended with its cycle. */
    OVER("n.state in (" + Stage.S + "NOT_THIS_YEAR, " + Stage.S + "NOT_APPROVED, " + Stage.S + "WITHDRAWN, " + Stage.S
            + "CYCLE_CANCELLED)");

    private static final String S = "th.go.led.rangwan.domain.nomination.NominationState.";
    private static final String DECIDES = "exists (select 1 from RouteStep s where s.nomination = n"
            + " and s.state = th.go.led.rangwan.domain.decision.StepState.CURRENT"
            + " and s.ask = th.go.led.rangwan.domain.decision.StepAsk.DECIDE)";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    /** As a condition upon a nomination {@code n}. */
    String condition() {
        return condition;
    }
}
