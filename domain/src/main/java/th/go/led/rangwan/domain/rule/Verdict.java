package th.go.led.rangwan.domain.rule;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The three results of a clause, never two. They are ordered, so <em>and</em> is the minimum and <em>or</em> the maximum:
 * missing evidence is never a pass.
 */
public enum Verdict {
    FAIL,
    CANNOT_TELL,
    PASS;

    /** The word on screen. */
    public Bilingual label() {
        return switch (this) {
            case FAIL -> new Bilingual("ไม่ผ่าน", "Fails");
            case CANNOT_TELL -> new Bilingual("ยังตัดสินไม่ได้", "Cannot tell yet");
            case PASS -> new Bilingual("ผ่าน", "Passes");
        };
    }

    /** The code in the interface for other systems: {@code pass}, {@code fail} or {@code cannot_tell}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Both must hold. */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One of the two is enough. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The contrary; what cannot be told stays so. */
    public Verdict not() {
        return switch (this) {
            case FAIL -> PASS;
            case CANNOT_TELL -> CANNOT_TELL;
            case PASS -> FAIL;
        };
    }
}
