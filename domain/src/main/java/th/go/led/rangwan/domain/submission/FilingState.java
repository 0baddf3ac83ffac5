package th.go.led.rangwan.domain.submission;

import java.util.EnumSet;
import java.util.Set;

/** Where a sitting at the portal is. */
public enum FilingState {
    /** Boxes are being pasted and read back. */
    OPEN,
    /** Given up before the end, for instance because the portal closed; the next round begins at the first box. */
    BROKEN_OFF,
    /** The portal has taken it: the receipt is kept. */
    RECEIVED;

    /** Whether the state machine has a way from here to {@code next}. */
    public boolean mayBecome(FilingState next) {
        return following().contains(next);
    }

    private Set<FilingState> following() {
        return switch (this) {
            case OPEN -> EnumSet.of(BROKEN_OFF, RECEIVED);
            case BROKEN_OFF, RECEIVED -> EnumSet.noneOf(FilingState.class);
        };
    }
}
