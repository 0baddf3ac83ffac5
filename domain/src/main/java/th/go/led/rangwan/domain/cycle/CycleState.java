package th.go.led.rangwan.domain.cycle;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The states of a cycle. An extended, postponed or cancelled cycle is normal and keeps its history.
 *
 * <p>Extended means that it takes applications under a later deadline; it may be extended again. A closed call is
 * extended when the giver takes applications anew under a later deadline. Postponed means that the deadline no longer
 * holds, whether or not a new one is told; the new date may follow as a second postponement. A cancelled cycle is
 * announced again only by a new act with its own reason.
 */
public enum CycleState {
    ANNOUNCED,
    OPEN,
    EXTENDED,
    POSTPONED,
    CANCELLED,
    CLOSED;

    /** Whether the state machine has a way from here to {@code next}. */
    public boolean mayBecome(CycleState next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of this list. */
    public Set<CycleState> following() {
        return switch (this) {
            case ANNOUNCED -> EnumSet.of(OPEN, EXTENDED, POSTPONED, CANCELLED);
            case OPEN, EXTENDED -> EnumSet.of(EXTENDED, POSTPONED, CANCELLED, CLOSED);
            case POSTPONED -> EnumSet.of(ANNOUNCED, OPEN, POSTPONED, CANCELLED);
            case CANCELLED -> EnumSet.of(ANNOUNCED);
            case CLOSED -> EnumSet.of(EXTENDED, CANCELLED);
        };
    }

    /** Whether becoming {@code next} from here needs a new deadline: an extension is nothing without one. */
    public boolean needsDeadline(CycleState next) {
        return next == EXTENDED;
    }

    /** Whether becoming {@code next} from here may tell a new deadline. */
    public boolean takesDeadline(CycleState next) {
        return next == EXTENDED
                || next == POSTPONED
                || (this == POSTPONED && next != CANCELLED)
                || (this == CANCELLED && next == ANNOUNCED);
    }

    /** Whether nominations may be begun, moved here and sent up: neither cancelled nor closed. */
    public boolean taking() {
        return this != CANCELLED && this != CLOSED;
    }

    /** The code in the document: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on screen. */
    public Bilingual label() {
        return switch (this) {
            case ANNOUNCED -> new Bilingual("ประกาศแล้ว ยังไม่เปิดรับ", "Announced");
            case OPEN -> new Bilingual("เปิดรับสมัคร", "Open");
            case EXTENDED -> new Bilingual("ขยายเวลารับสมัคร", "Extended");
            case POSTPONED -> new Bilingual("เลื่อน", "Postponed");
            case CANCELLED -> new Bilingual("ยกเลิก", "Cancelled");
            case CLOSED -> new Bilingual("ปิดรับสมัครแล้ว", "Closed");
        };
    }
}
