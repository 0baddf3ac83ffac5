package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.TieBreak;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.Sight;
import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A panel as one person may see it.
 *
 * @param title the title of the cycle
 * @param panel null while the cycle has none; then only {@code chairs} and the title are told
 * @param numbers the numbers of all panels of the cycle, the latest first
 * @param chairs whether the caller is the chair
 * @param ordered whether the caller may see every work, so that they stand in the order of their scores
 * @param complete whether everybody's sheet is in
 * @param fresh how many nominations the chair may take in
 * @param mine works of which the caller owes something
 */
public record PanelBoard(
        Bilingual title,
        PanelHead panel,
        List<Integer> numbers,
        boolean chairs,
        boolean ordered,
        boolean complete,
        int fresh,
        int mine,
        List<CriterionDefinition> criteria,
        List<Line> works,
        List<Scorer> scorers) {
    /**
     * One work.
     *
     * @param rank counted from 1; null while the order is hidden or nobody gave points
     * @param tie how it came behind the work above it with the same score; null when it did not
     * @param result null while the scores are hidden from the caller
     * @param totals the totals of the scorers, the least first, without their names; empty while they are hidden
     * @param abstained how many abstained; {@code conflicted} how many are not counted
     */
    public record Line(
            long nominationId,
            Bilingual title,
            Bilingual category,
            Sight sight,
            ScorerTurn turn,
            int received,
            int expected,
            int abstained,
            int conflicted,
            Integer rank,
            Tie tie,
            PanelResult result,
            List<BigDecimal> totals) {
        /** Whether there are figures to show. */
        public boolean told() {
            return result != null && result.told();
        }
    }

    /** The same score as the work above; {@code by} null when nothing parted them and they share the rank. */
    public record Tie(Bilingual before, TieBreak by, BigDecimal own, BigDecimal other) {}

    /**
     * One scorer and how far the person is; no figures.
     *
     * @param released why the chair waits no longer; empty while the person is waited for
     */
    public record Scorer(
            long personId, Bilingual name, String released, int in, int expected, List<Declared> declared) {}

    /** A conflict, or a suggestion that was dismissed, with its reason. */
    public record Declared(Bilingual work, boolean conflict, String reason, List<Suggestion> suggested, Instant at) {}

    /** The line of that work, else the first one with figures; null when there is none. */
    public Line chosen(long nominationId) {
        return works.stream()
                .filter(Line::told)
                .filter(line -> line.nominationId() == nominationId)
                .findFirst()
                .orElseGet(() -> works.stream().filter(Line::told).findFirst().orElse(null));
    }
}
