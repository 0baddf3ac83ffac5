package th.go.led.rangwan.domain.scoring;

import java.util.EnumSet;
import java.util.Set;

/** Where a scoring panel is. */
public enum PanelState {
    /** Scorers declare, score and correct. */
    OPEN,
    /** The chair has closed it: its result stands. */
    CLOSED,
    /** A later panel of the same cycle took its place; it stays readable with its own terms. */
    REPLACED;

    /** Whether the state machine has a way from here to {@code next}. */
    public boolean mayBecome(PanelState next) {
        return following().contains(next);
    }

    private Set<PanelState> following() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED, REPLACED);
            case CLOSED -> EnumSet.of(REPLACED);
            case REPLACED -> EnumSet.noneOf(PanelState.class);
        };
    }
}
