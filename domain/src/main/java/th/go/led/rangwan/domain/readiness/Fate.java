package th.go.led.rangwan.domain.readiness;

import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.submission.OutcomeKind;

/** What became of a work in one cycle: exactly one of these, from the record alone. */
public enum Fate {
    /** Nothing on record: nobody screened or entered it. */
    NEVER,
    /** Screened or given a go, and the cycle still takes applications. */
    CONSIDERED,
    /** A director said no before any drafting. */
    NO_GO,
    /** Screened or given a go, and nobody entered it before the cycle ended. */
    NOT_TAKEN_UP,
    /** Entered: drafted, on its route or approved, and the cycle still takes applications. */
    PREPARING,
    /** Entered, but the cycle closed before it was filed. */
    UNFINISHED,
    /** The executive decided not this year. */
    NOT_THIS_YEAR,
    /** The executive did not approve it. */
    NOT_APPROVED,
    /** Taken back by the department. */
    WITHDRAWN,
    /** The cycle was cancelled. */
    CYCLE_CANCELLED,
    /** Filed, and the giver has not chosen yet. */
    FILED,
    /** Filed, and taken back afterwards, or its cycle was cancelled afterwards. */
    ENDED_AFTER_FILING,
    /** Filed and not chosen. */
    NOT_SELECTED,
    /** Won. */
    WON;

    /**
     * The fate of a nomination; the last news of the giver counts, null for none.
     *
     * @param received whether the giver's portal ever took it
     */
    public static Fate of(NominationState state, CycleState cycle, OutcomeKind outcome, boolean received) {
        if (received && (state == NominationState.WITHDRAWN || state == NominationState.CYCLE_CANCELLED)) {
            return ENDED_AFTER_FILING;
        }
        return switch (state) {
            case FILED -> filed(outcome);
            case NOT_THIS_YEAR -> NOT_THIS_YEAR;
            case NOT_APPROVED -> NOT_APPROVED;
            case WITHDRAWN -> WITHDRAWN;
            case CYCLE_CANCELLED -> CYCLE_CANCELLED;
            case DRAFTING, ON_ROUTE, RETURNED, APPROVED, APPROVED_WITH_CONDITIONS -> unfiled(cycle);
        };
    }

    private static Fate unfiled(CycleState cycle) {
        return switch (cycle) {
            case CANCELLED -> CYCLE_CANCELLED;
            case CLOSED -> UNFINISHED;
            case ANNOUNCED, OPEN, EXTENDED, POSTPONED -> PREPARING;
        };
    }

    private static Fate filed(OutcomeKind outcome) {
        if (outcome == null) {
            return FILED;
        }
        return switch (outcome) {
            case PASSED_ROUND_1, PASSED_ROUND_2, FINALIST -> FILED;
            case WINNER -> WON;
            case NOT_SELECTED -> NOT_SELECTED;
            case WITHDRAWN -> ENDED_AFTER_FILING;
        };
    }

    /** The fate of a work that was looked at and never entered. */
    public static Fate unentered(boolean noGo, CycleState cycle) {
        if (noGo) {
            return NO_GO;
        }
        return switch (cycle) {
            case CANCELLED -> CYCLE_CANCELLED;
            case CLOSED -> NOT_TAKEN_UP;
            case ANNOUNCED, OPEN, EXTENDED, POSTPONED -> CONSIDERED;
        };
    }

    /** Whether it was filed. */
    public boolean filed() {
        return this == FILED || this == ENDED_AFTER_FILING || this == NOT_SELECTED || this == WON;
    }

    /** Whether it is certain that the department did not apply with it. */
    public boolean notApplied() {
        return switch (this) {
            case NO_GO, NOT_TAKEN_UP, UNFINISHED, NOT_THIS_YEAR, NOT_APPROVED, WITHDRAWN, CYCLE_CANCELLED -> true;
            case NEVER, CONSIDERED, PREPARING, FILED, ENDED_AFTER_FILING, NOT_SELECTED, WON -> false;
        };
    }
}
