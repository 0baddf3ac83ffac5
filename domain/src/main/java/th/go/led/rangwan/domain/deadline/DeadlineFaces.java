package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deadline as people need it: as written, in Bangkok, how long, and until when the office works.
 *
 * @param asWritten the literal words
 * @param zone the stated zone in words
 * @param settled whether nothing is left to settle
 * @param ruling the reading that rules and leads
 * @param other the other reading, to be shown beside it; null once it is settled
 * @param zoneDoubt why the zone's name is doubtful on that day; null when it is not
 * @param before the date that held before the deadline was moved, null when it never was
 * @param dateless whether it holds no more: the cycle is postponed and no new date is told
 */
public record DeadlineFaces(
        String asWritten,
        String zone,
        boolean settled,
        ReadingFace ruling,
        ReadingFace other,
        ZoneDoubt zoneDoubt,
        LocalDate before,
        boolean dateless)
        implements Serializable {

    /** The faces of a deadline that was never moved. */
    public DeadlineFaces(
            String asWritten,
            String zone,
            boolean settled,
            ReadingFace ruling,
            ReadingFace other,
            ZoneDoubt zoneDoubt) {
        this(asWritten, zone, settled, ruling, other, zoneDoubt, null, false);
    }

    /** The same faces, told with the date that held before and whether they hold no more themselves. */
    public DeadlineFaces moved(LocalDate from, boolean nothingHolds) {
        return new DeadlineFaces(asWritten, zone, settled, ruling, other, zoneDoubt, from, nothingHolds);
    }
}
