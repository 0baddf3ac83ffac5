package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * What a person types to begin the next cycle of an award from an earlier one.
 *
 * @param call its code, year and names
 * @param source in words, which letter or page states the deadline
 * @param deadline the deadline of the new cycle
 */
public record NextCall(NewCall call, String source, CycleNotice.Told deadline) implements Serializable {
    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_AFTER = 1;

    /** Strips its text. */
    public NextCall {
        source = source == null ? "" : source.strip();
    }

    /**
     * Refuses, each at its field, a year that is not after the earlier cycle's, a missing source, and a deadline that is
     * incomplete, not after the earlier cycle's, over, or more than two years before or one year after the award year.
     *
     * @param before the cycle from which it begins
     */
    void check(CycleDefinition before, LocalDate today) {
        if (call.year() <= before.awardYear()) {
            throw new RefusedException("cycle.refused.nextYear", Integer.toString(before.awardYear())).at("year");
        }
        CycleNotice.text(source, "cycle.refused.source", "source");
        deadline.check();
        LocalDate date = deadline.date();
        if (!date.isAfter(before.deadline().date())) {
            throw refused(
                    "cycle.refused.deadline.last",
                    ThaiDate.brief(before.deadline().date()));
        }
        if (date.isBefore(today)) {
            throw refused("cycle.refused.deadline.past", ThaiDate.brief(today));
        }
        if (date.getYear() < call.year() - YEARS_BEFORE || date.getYear() > call.year() + YEARS_AFTER) {
            throw refused("cycle.refused.deadline.year", Integer.toString(call.year()));
        }
    }

    private RefusedException refused(String key, Serializable against) {
        return new RefusedException(key, ThaiDate.brief(deadline.date()), against).at("date");
    }
}
