package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;

/**
 * The internal score of a nomination in short, out of 100. Not a score of the United Nations.
 *
 * @param received how many sheets are in, abstentions among them
 * @param count how many gave points
 * @param hidden whether the figures are kept from the caller until the own sheet is in; they are null then, and while
 *     nobody has given points
 */
public record ScoreSummary(
        int received,
        int count,
        boolean hidden,
        BigDecimal mean,
        BigDecimal median,
        BigDecimal least,
        BigDecimal most) {
    /** Whether there are figures to show. */
    public boolean told() {
        return mean != null;
    }
}
