package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the department scores works internally for one edition of a call. The giver publishes no such rule: it is our own.
 *
 * @param least the least points of a criterion; {@code most} the most
 * @param trim how much of each end a trimmed mean puts aside, in hundredths of the number of scorers, rounded down
 * @param decimals of every figure that is shown and compared
 * @param tieBreaks what decides between equal scores, the first first; none leaves them equal
 */
public record ScoringDefinition(
        int least,
        int most,
        Aggregation aggregation,
        int trim,
        int decimals,
        RoundingMode rounding,
        List<TieBreak> tieBreaks)
        implements Serializable {
    /** What counts for an edition that says nothing of it: 0 to 100, the mean with one decimal, ties stay. */
    public static final ScoringDefinition DEFAULT =
            new ScoringDefinition(0, 100, Aggregation.MEAN, 0, 1, RoundingMode.HALF_UP, List.of());

    /** Copies its list. */
    public ScoringDefinition {
        tieBreaks = List.copyOf(tieBreaks);
    }
}
