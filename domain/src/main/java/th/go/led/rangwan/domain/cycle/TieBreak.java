package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.Locale;

/**
 * What decides between two works with the same score.
 *
 * @param criterion the code of the criterion for {@link By#CRITERION}; empty for every other kind
 */
public record TieBreak(By by, String criterion) implements Serializable {
    /** What is compared. */
    public enum By {
        /** The higher score in one criterion goes first. */
        CRITERION,
        /** The higher median of the totals goes first. */
        MEDIAN,
        /** The higher lowest total goes first. */
        LOWEST,
        /** The work about which the scorers differ least goes first. */
        SPREAD;

        /** Its name in the document of a cycle. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The criterion of that code decides. */
    public static TieBreak by(String criterion) {
        return new TieBreak(By.CRITERION, criterion);
    }

    /** One of the kinds that name no criterion. */
    public static TieBreak by(By kind) {
        return new TieBreak(kind, "");
    }
}
