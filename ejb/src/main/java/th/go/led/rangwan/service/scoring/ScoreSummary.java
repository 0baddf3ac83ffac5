package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;

/**
 * The internal score of a nomination in short, out of 100. Not a score of the United Nations.
 *
 * @param received how many sheets are in, abstentions among them; {@code expected} of how many
 * @param count how many gave points
 * @param hidden whether the figures are kept from the caller; they are null then, and while nobody has given points
 * @param complete whether everybody's sheet is in
 * @param result the score by the panel's own aggregation
 */
public record ScoreSummary(
        int received,
        int expected,
        int count,
        boolean hidden,
        boolean complete,
        BigDecimal result,
        BigDecimal median,
        BigDecimal least,
        BigDecimal most) {
    static final ScoreSummary NONE = new ScoreSummary(0, 0, 0, false, false, null, null, null, null);

    /** Whether there are figures to show. */
    public boolean told() {
        return result != null;
    }
}
