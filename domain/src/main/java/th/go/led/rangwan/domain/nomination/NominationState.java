package th.go.led.rangwan.domain.nomination;

import java.util.EnumSet;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleState;

/** Where a nomination is; on the route, the route's current step says who must act. */
public enum NominationState {
    /** The analyst writes answers and gathers documents. */
    DRAFTING,
    /** With the directors, then the deputy director-general. */
    ON_ROUTE,
    /** Sent back with a reason; the analyst mends it. */
    RETURNED,
    /** Approved: the package may be prepared and filed. */
    APPROVED,
    /** Approved, but the package stays shut until the conditions are met. */
    APPROVED_WITH_CONDITIONS,
    /** The portal has taken it: answers and documents stay as they were filed. */
    FILED,
    /** Not this year: the work goes on to a readiness plan. */
    NOT_THIS_YEAR,
    /** Not approved: it ends, and nothing is prepared for a later cycle. */
    NOT_APPROVED,
    /** Taken back by the department before filing. */
    WITHDRAWN,
    /** Its cycle was cancelled and a person chose that the work goes on in a readiness plan. */
    CYCLE_CANCELLED;

    /**
     * Whether the state machine has a way from here to {@code next}. An approved one may still be returned before it is
     * filed. A nomination leaves its route or its approval for
     * the draft, a withdrawal or a readiness plan only when its cycle was cancelled.
     */
    public boolean mayBecome(NominationState next) {
        return following().contains(next);
    }

    private Set<NominationState> following() {
        return switch (this) {
            case DRAFTING, RETURNED -> EnumSet.of(ON_ROUTE, WITHDRAWN, CYCLE_CANCELLED);
            case ON_ROUTE ->
                EnumSet.of(
                        RETURNED,
                        APPROVED,
                        APPROVED_WITH_CONDITIONS,
                        NOT_THIS_YEAR,
                        NOT_APPROVED,
                        DRAFTING,
                        WITHDRAWN,
                        CYCLE_CANCELLED);
            case APPROVED, APPROVED_WITH_CONDITIONS ->
                EnumSet.of(FILED, RETURNED, DRAFTING, WITHDRAWN, CYCLE_CANCELLED);
            case FILED -> EnumSet.of(WITHDRAWN, CYCLE_CANCELLED);
            case NOT_THIS_YEAR, NOT_APPROVED, WITHDRAWN, CYCLE_CANCELLED -> EnumSet.noneOf(NominationState.class);
        };
    }

    /** Whether the route's last act brought it here, so that recalling that act puts it back on its route. */
    public boolean recallable() {
        return this == RETURNED || this == APPROVED || this == APPROVED_WITH_CONDITIONS || this == NOT_APPROVED;
    }

    /** Whether answers, report, files and letters may still be changed by the writers. */
    public boolean writable() {
        return this == DRAFTING || this == RETURNED;
    }

    /** Whether letters, files and the report may still arrive: anything neither filed nor ended. */
    public boolean live() {
        return this != FILED && !ended();
    }

    /** Whether nothing follows any more. */
    public boolean ended() {
        return following().isEmpty();
    }

    /** Whether it has not ended although its cycle, which stands so, was cancelled: somebody must choose where it goes. */
    public boolean undecided(CycleState cycle) {
        return cycle == CycleState.CANCELLED && !ended();
    }
}
