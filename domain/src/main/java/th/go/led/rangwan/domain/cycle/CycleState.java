package th.go.led.rangwan.domain.cycle;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The states of a cycle. An extended, postponed or cancelled cycle is normal and keeps its history.
 */
public enum CycleState {
    ANNOUNCED,
    OPEN,
    EXTENDED,
    POSTPONED,
    CANCELLED,
    CLOSED;

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
