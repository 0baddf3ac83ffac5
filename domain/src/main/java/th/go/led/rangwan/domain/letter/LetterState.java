package th.go.led.rangwan.domain.letter;

import java.util.EnumSet;
import java.util.Set;

/** Where a letter of reference is, and with that, whose turn it is. */
public enum LetterState {
    /** Chosen but not asked for yet: ours to ask. */
    PLANNED,
    /** Asked for by a numbered letter: the body's turn. */
    REQUESTED,
    /** The writer has opened the request on the writer's page: still the body's turn. */
    OPENED,
    /** The body has promised it: still the body's turn. */
    AGREED,
    /** The body will not write one. */
    DECLINED,
    /** It lies here: ours to check. */
    RECEIVED,
    /** Checked and good; it counts when the body is independent. */
    ACCEPTED,
    /** Checked and sent back with a reason: the body's turn again. */
    SENT_BACK,
    /** No longer wanted, or taken back. */
    CANCELLED,
    /** Given up because its cycle was cancelled, before it came. */
    CYCLE_CANCELLED;

    /** Whose turn it is. */
    public enum Turn {
        /** The department acts next. */
        OURS,
        /** The outside body acts next. */
        THEIRS,
        /** Nobody acts any more. */
        NOBODY
    }

    /**
     * Whether the state machine has a way from here to {@code next}. A planned letter may arrive unasked, as the
     * clinic's does; an accepted one may still be taken back by its body; one that has come outlives its cycle.
     */
    public boolean mayBecome(LetterState next) {
        return following().contains(next);
    }

    private Set<LetterState> following() {
        return switch (this) {
            case PLANNED -> EnumSet.of(REQUESTED, RECEIVED, CANCELLED, CYCLE_CANCELLED);
            case REQUESTED -> EnumSet.of(OPENED, AGREED, DECLINED, RECEIVED, CANCELLED, CYCLE_CANCELLED);
            case OPENED -> EnumSet.of(AGREED, DECLINED, RECEIVED, CANCELLED, CYCLE_CANCELLED);
            case AGREED, SENT_BACK -> EnumSet.of(DECLINED, RECEIVED, CANCELLED, CYCLE_CANCELLED);
            case RECEIVED -> EnumSet.of(ACCEPTED, SENT_BACK, CANCELLED);
            case ACCEPTED -> EnumSet.of(CANCELLED);
            case DECLINED, CANCELLED, CYCLE_CANCELLED -> EnumSet.noneOf(LetterState.class);
        };
    }

    /** Whose turn it is in this state. */
    public Turn turn() {
        return switch (this) {
            case PLANNED, RECEIVED -> Turn.OURS;
            case REQUESTED, OPENED, AGREED, SENT_BACK -> Turn.THEIRS;
            case ACCEPTED, DECLINED, CANCELLED, CYCLE_CANCELLED -> Turn.NOBODY;
        };
    }

    /** Whether no letter will come of it any more. */
    public boolean ended() {
        return this == DECLINED || this == CANCELLED || this == CYCLE_CANCELLED;
    }
}
