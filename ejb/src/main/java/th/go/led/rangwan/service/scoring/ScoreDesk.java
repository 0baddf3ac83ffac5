package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What a scorer needs for one work. It holds nothing that anybody else gave.
 *
 * @param suggested why the system thinks of a conflict of interest
 * @param declared the caller's last declaration, null while there is none
 * @param mine the caller's own sheet that stands, null while there is none
 * @param drafts what the caller has typed and not handed in, by the field's name
 * @param choices what a score can point to
 * @param works all works of the panel with what the caller has to do
 */
public record ScoreDesk(
        PanelHead panel,
        PanelTerms terms,
        Bilingual title,
        List<CriterionDefinition> criteria,
        ScorerTurn turn,
        Set<Suggestion> suggested,
        Declared declared,
        ScorerSheet mine,
        Map<String, Kept> drafts,
        List<ProofChoice> choices,
        List<MyWork> works) {
    /** What was declared: a conflict or none, and why. */
    public record Declared(boolean conflict, String reason, List<Suggestion> suggested, Instant at) {}

    /** A field that is being typed: its words, and the edition upon which the next saving stands. */
    public record Kept(String words, long edition, Instant at) {}

    /** A work of the panel and what the caller has to do upon it. */
    public record MyWork(long nominationId, Bilingual title, ScorerTurn turn) {}

    /** The weighted total of those points out of 100; criteria without points count as nothing. */
    public BigDecimal total(Map<String, Integer> points) {
        return terms.running(points);
    }

    /** The next work after that one of which something is owed, in the order of the panel; 0 when nothing is. */
    public long after(long nominationId) {
        List<Long> owed = works.stream()
                .filter(work -> work.turn().owed() && work.nominationId() != nominationId)
                .map(MyWork::nominationId)
                .toList();
        int here = works.stream().map(MyWork::nominationId).toList().indexOf(nominationId);
        List<Long> later = works.stream()
                .skip(here + 1L)
                .map(MyWork::nominationId)
                .filter(owed::contains)
                .toList();
        return !later.isEmpty() ? later.get(0) : owed.isEmpty() ? 0 : owed.get(0);
    }
}
