package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What taking a day into the table does.
 *
 * @param before the names it has in the table, null when it is not there
 */
public record HolidayChange(HolidayDay day, Kind kind, Bilingual before) implements Serializable {

    /** Whether the day is new, gets other names, or stays as it is. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    static HolidayChange of(HolidayDay day, HolidayTable table) {
        Bilingual before = table.on(day.date()).orElse(null);
        Kind kind = before == null ? Kind.NEW : before.equals(day.name()) ? Kind.SAME : Kind.CHANGED;
        return new HolidayChange(day, kind, before);
    }
}
