package th.go.led.rangwan.service.organisation;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Days as orders name them, from the first to the last one, as instants in Bangkok. */
final class Days {
    private Days() {}

    /** The beginning of the day; refused at {@code field} without one. */
    static Instant from(LocalDate day, String field) {
        if (day == null) {
            throw new RefusedException("shared.refused.date.empty").at(field);
        }
        return day.atStartOfDay(ThaiDate.BANGKOK).toInstant();
    }

    /** The last day of what ends at an instant, in Bangkok; null for no end. */
    static LocalDate last(Instant until) {
        return until == null ? null : ThaiDate.dayOf(until.minusNanos(1000));
    }

    /** The end of the last day, which is the beginning of the next; null for no end. */
    static Instant through(LocalDate lastDay) {
        return lastDay == null ? null : from(lastDay.plusDays(1), "until");
    }
}
