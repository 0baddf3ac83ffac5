package th.go.led.rangwan.service.eligibility;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Change;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Works against the categories of a call, fifty at a time.
 *
 * @param cycle the cycle's code
 * @param revision the revision of the call that is applied
 * @param next the id after which the next page begins, 0 when this is the last
 * @param share how many of the works that the caller may read have a check that still holds
 * @param checks the last checks of the works shown, the newest first
 * @param units the units of which the caller may read works, to choose from
 * @param mayCheckAll whether the caller may check all works at once
 */
public record ScreeningGrid(
        String cycle,
        Bilingual title,
        int revision,
        List<CategoryDefinition> categories,
        List<Row> rows,
        ScreeningFilter filter,
        long next,
        Share share,
        List<CheckRow> checks,
        List<Unit> units,
        boolean mayCheckAll) {
    /**
     * One work.
     *
     * @param started the start date in words, null while nobody has given it
     * @param state where it stands with its check
     * @param checkedAt when it was checked last, null when never
     * @param changes what changed since, one line each
     * @param cells one verdict for each category, in the order of the call
     */
    public record Row(
            long initiativeId,
            Bilingual title,
            Bilingual unit,
            Bilingual started,
            ScreeningState state,
            Instant checkedAt,
            List<Change> changes,
            List<Cell> cells) {}

    /**
     * One work in one category.
     *
     * @param changed whether what changed since the check touches it
     * @param word the last word of a director, null while there is none
     * @param worsened whether that word was a go and the verdict is worse now
     */
    public record Cell(CategoryVerdict judged, boolean changed, GoVerdict word, boolean worsened) {
        public String category() {
            return judged.category();
        }

        public Verdict verdict() {
            return judged.verdict();
        }

        /** Which clause decides and why, in a few words. */
        public Bilingual why() {
            return judged.why();
        }
    }

    /**
     * How many works there are, how many have a check that still holds, and of how many it no longer does. Works are counted
     * to one more than {@link #MOST}; of so many neither share is told.
     */
    public record Share(long total, long current, long changed) {
        /** How far works are counted. */
        public static final int MOST = 5000;

        /** Whether there are more works than are counted. */
        public boolean many() {
            return total > MOST;
        }

        /** The share of works whose check still holds, in whole percent; 0 when there are no works. */
        public long percent() {
            return total == 0 ? 0 : 100 * current / total;
        }

        /** Works that nobody has checked. */
        public long unchecked() {
            return total - current - changed;
        }
    }

    /** A unit to choose. */
    public record Unit(long id, Bilingual name) {}
}
