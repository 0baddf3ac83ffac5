package th.go.led.rangwan.service.search;

import java.util.List;

/**
 * One group of what was found.
 *
 * @param count how many there are in all, counted to {@link #MOST} and then one more
 * @param rows the part that is shown
 * @param next where the next part begins, null when this is the last
 */
public record FoundPart(FoundGroup group, int count, List<FoundRow> rows, String next) {
    /** How far what is found is counted. */
    public static final int MOST = Finding.MOST;

    /** Whether there are more than were counted. */
    public boolean many() {
        return count > MOST;
    }
}
