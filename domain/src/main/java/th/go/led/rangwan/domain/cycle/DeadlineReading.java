package th.go.led.rangwan.domain.cycle;

import java.util.Locale;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * How "before midnight" of a day may be read: as the midnight with which the day starts, or with which it ends.
 */
public enum DeadlineReading {
    START_OF_DAY,
    END_OF_DAY;

    /** The code in the document. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reading in words. */
    public Bilingual label() {
        return this == START_OF_DAY
                ? new Bilingual("เที่ยงคืนต้นวัน", "Midnight at the start of the day")
                : new Bilingual("เที่ยงคืนสิ้นวัน", "Midnight at the end of the day");
    }
}
