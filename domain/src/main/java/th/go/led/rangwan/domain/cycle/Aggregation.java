package th.go.led.rangwan.domain.cycle;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/** How the totals of several scorers become one figure. */
public enum Aggregation {
    /** The sum by their number. */
    MEAN("ค่าเฉลี่ย", "mean"),
    /** The middle one, or the mean of the two in the middle. */
    MEDIAN("มัธยฐาน", "median"),
    /** The mean of what is left once the same share of the highest and of the lowest has been put aside. */
    TRIMMED_MEAN("ค่าเฉลี่ยตัดปลาย", "trimmed mean");

    private final String th;
    private final String en;

    Aggregation(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** Its name on screen and in exports. */
    public Bilingual label() {
        return new Bilingual(th, en);
    }

    /** Its name in the document of a cycle. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
