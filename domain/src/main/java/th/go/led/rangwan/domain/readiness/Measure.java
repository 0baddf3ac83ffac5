package th.go.led.rangwan.domain.readiness;

import java.math.BigDecimal;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a gap is measured by; all of it may be missing, but a figure needs its unit and its source.
 *
 * @param unit the unit of measure, e.g. ฉบับ
 * @param baseline where it stood when that was agreed, null for unknown
 * @param target where it is to come, null while nobody has said
 * @param source from where the figures are known
 */
public record Measure(Bilingual unit, BigDecimal baseline, BigDecimal target, String source) {
    /** The longest unit and source, in characters. */
    public static final int LONGEST = 1000;

    /** Not measured. */
    public static final Measure NONE = new Measure(Bilingual.same(""), null, null, "");

    /** Refused at {@code unit} and {@code source} where a figure has none, or they are too long. */
    public Measure {
        if ((told(baseline, target) && unit.th().isBlank()) || unit.th().length() > LONGEST) {
            throw new RefusedException("readiness.refused.unit").at("unit");
        }
        if ((told(baseline, target) && source.isBlank()) || source.length() > LONGEST) {
            throw new RefusedException("readiness.refused.source").at("source");
        }
    }

    private static boolean told(BigDecimal baseline, BigDecimal target) {
        return baseline != null || target != null;
    }

    /** Whether there is a figure. */
    public boolean told() {
        return told(baseline, target);
    }
}
