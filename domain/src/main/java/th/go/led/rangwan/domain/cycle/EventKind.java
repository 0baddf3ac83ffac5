package th.go.led.rangwan.domain.cycle;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What sort of event a cycle has. */
public enum EventKind {
    /** A meeting that explains the call. */
    BRIEFING("ประชุมชี้แจง", "Briefing"),
    /** A day of practice. */
    WORKSHOP("อบรมเชิงปฏิบัติการ", "Workshop"),
    /** A consultation that earns a letter of reference (ข้อ ๔.๒). */
    CLINIC("คลินิกให้คำปรึกษา", "Clinic"),
    /** Anything else. */
    OTHER("กิจกรรมอื่น", "Other");

    private final String th;
    private final String en;

    EventKind(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** Its name on screen. */
    public Bilingual label() {
        return new Bilingual(th, en);
    }

    /** The code in the document, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code; {@link #OTHER} for null, as documents leave it out that name none. */
    public static EventKind of(String code) {
        return code == null ? OTHER : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
