package th.go.led.rangwan.domain.readiness;

import java.util.EnumSet;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleState;

/** Where the cycle stands for which a work gets ready. Every one of these is normal and ends no plan. */
public enum TargetState {
    /** Nobody has said yet for which cycle. */
    UNKNOWN,
    /** Named, but its call is not out. */
    EXPECTED,
    /** Its call is kept on the desk and takes or will take applications. */
    ANNOUNCED,
    /** It comes later than was said. */
    POSTPONED,
    /** It does not come. */
    CANCELLED,
    /** It takes no applications any more. */
    CLOSED;

    /** Whether news about the cycle may bring it from here to {@code next}. Another cycle is another target. */
    public boolean mayBecome(TargetState next) {
        return following().contains(next);
    }

    /** What news may bring, in the order of this list. */
    public Set<TargetState> following() {
        return switch (this) {
            case UNKNOWN -> EnumSet.noneOf(TargetState.class);
            case EXPECTED -> EnumSet.of(POSTPONED, CANCELLED);
            case ANNOUNCED -> EnumSet.of(ANNOUNCED, POSTPONED, CANCELLED, CLOSED);
            case POSTPONED -> EnumSet.of(EXPECTED, ANNOUNCED, POSTPONED, CANCELLED);
            case CANCELLED -> EnumSet.of(EXPECTED, ANNOUNCED);
            case CLOSED -> EnumSet.of(ANNOUNCED, CANCELLED);
        };
    }

    /** Whether a person has to say to which cycle the work goes instead, or that it waits. */
    public boolean lost() {
        return this == CANCELLED || this == CLOSED;
    }

    /** Where a cycle that the desk keeps stands as a target. */
    public static TargetState of(CycleState cycle) {
        return switch (cycle) {
            case ANNOUNCED, OPEN, EXTENDED -> ANNOUNCED;
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
        };
    }
}
