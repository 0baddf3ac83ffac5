package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a calendar file.
 *
 * @param uid a name that stays the same over every fetch, as programs tell entries apart by it
 * @param summary its title
 * @param description more words, may be empty
 * @param url where it leads, may be empty
 * @param time when it is
 * @param revision how often it was changed, and when last
 */
public record CalendarEntry(String uid, String summary, String description, String url, Time time, Revision revision)
        implements Serializable {

    /**
     * A whole day in Bangkok, or a span of time.
     *
     * @param day the whole day; null for a span
     * @param from the start of the span
     * @param until its end, not included; the same as the start for a moment
     */
    public record Time(LocalDate day, Instant from, Instant until) implements Serializable {
        /** The whole day. */
        public static Time day(LocalDate day) {
            return new Time(day, null, null);
        }

        /** A moment. */
        public static Time at(Instant moment) {
            return new Time(null, moment, moment);
        }
    }

    /** How often an entry was changed, 0 for never, and when it was changed last; null when that is not known. */
    public record Revision(long number, Instant at) implements Serializable {}
}
