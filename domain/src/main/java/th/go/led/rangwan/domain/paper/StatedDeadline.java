package th.go.led.rangwan.domain.paper;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;

/**
 * A deadline in words, read: Thai or English words, or the form in which the reader tells a deadline.
 *
 * @param time {@code midnight}, a time of day {@code HH:mm}, or empty when the words name none
 * @param zone the zone as named, empty when the words name none
 */
public record StatedDeadline(LocalDate date, String time, String zone) implements Serializable {
    /** The words of midnight, which is the start or the end of a day. */
    public static final String MIDNIGHT = "midnight";

    /** Reads words; nothing when they name no date. */
    public static Optional<StatedDeadline> of(String words) {
        String folded = new SourceText(words).folded();
        Optional<FoundDate> date = DateReader.all(folded).stream()
                .filter(found -> found.date() != null)
                .findFirst();
        return date.map(found -> MomentReader.limit(folded, found)
                .map(limit -> new StatedDeadline(found.date(), limit.time(), limit.zone()))
                .orElse(new StatedDeadline(found.date(), "", "")));
    }
}
