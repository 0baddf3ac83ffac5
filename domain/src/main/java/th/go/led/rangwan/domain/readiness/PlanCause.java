package th.go.led.rangwan.domain.readiness;

/** Why a readiness plan was opened. */
public enum PlanCause {
    /** The cycle of its nomination was cancelled. */
    CYCLE_CANCELLED,
    /** The executive decided that the work is not filed this year. */
    NOT_THIS_YEAR,
    /** A person began it for a later cycle, on the word of a paper or without one. */
    LATER_CYCLE
}
