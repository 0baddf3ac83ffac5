package th.go.led.rangwan.domain.readiness;

import java.util.EnumSet;
import java.util.Set;

/** Where a gap of a plan is. Whether it is late follows from its day and is no state. */
public enum GapState {
    /** Somebody has to do it, or to be found for it. */
    OPEN,
    /** Brought along as complete, but it has a date: somebody has to look again whether it still holds. */
    RECHECK,
    /** Done, and something proves it. */
    CLOSED;

    /** Whether there is a way from here to {@code next}. */
    public boolean mayBecome(GapState next) {
        return following().contains(next);
    }

    private Set<GapState> following() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case RECHECK -> EnumSet.of(CLOSED, OPEN);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }
}
