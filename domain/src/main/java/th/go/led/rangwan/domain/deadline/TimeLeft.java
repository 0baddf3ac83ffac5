package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The time between now and an end, in whole days, hours and minutes, rounded down.
 *
 * @param over whether the end has come; the figures then count since the end
 */
public record TimeLeft(boolean over, long days, int hours, int minutes) implements Serializable {

    /** The time from an instant to an exclusive end: at the end itself it is over. */
    public static TimeLeft until(Instant now, Instant end) {
        Duration left = Duration.between(now, end);
        boolean over = left.isNegative() || left.isZero();
        Duration span = left.abs();
        return new TimeLeft(over, span.toDays(), span.toHoursPart(), span.toMinutesPart());
    }

    /** {@code 52 วัน 3 ชั่วโมง}; in the last day hours and minutes; after the end {@code เลย 3 วัน}. */
    public Bilingual words() {
        Bilingual span = span();
        return over ? new Bilingual("เลย " + span.th(), span.en() + " past") : span;
    }

    private Bilingual span() {
        if (days > 0 && (over || hours == 0)) return new Bilingual(days + " วัน", count(days, "day"));
        if (days > 0) {
            return new Bilingual(days + " วัน " + hours + " ชั่วโมง", count(days, "day") + " " + count(hours, "hour"));
        }
        if (hours > 0) {
            return new Bilingual(
                    hours + " ชั่วโมง " + minutes + " นาที", count(hours, "hour") + " " + count(minutes, "minute"));
        }
        return new Bilingual(minutes + " นาที", count(minutes, "minute"));
    }

    private static String count(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
