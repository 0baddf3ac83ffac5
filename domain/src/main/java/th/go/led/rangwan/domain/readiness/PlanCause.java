package th.go.led.rangwan.domain.readiness;

/** Why a readiness plan was opened. */
public enum PlanCause {
    /** The cycle of its nomination was cancelled. */
    CYCLE_CANCELLED,
    /** The executive decided that the work is not filed this year. */
    NOT_THIS_YEAR
}
