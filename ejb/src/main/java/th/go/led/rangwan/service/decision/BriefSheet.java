package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.letter.LetterCount;
import th.go.led.rangwan.service.scoring.ScoreSummary;

/**
 * The one-page brief: all that an executive needs to decide.
 *
 * @param verdict of the screening in the nomination's category
 * @param passedClauses of {@code countedClauses}, those that count in the screening
 * @param reportParts parts of the evaluation report that are there, of {@code reportNeeded}
 * @param translated how much of the answers is in the submission language, in per cent
 * @param untranslated how many answers are not
 * @param awaited numbers of the questions whose translation is missing or older than the Thai, in the order of the form
 * @param risks the blocking ones first
 * @param summary what the work is
 * @param signature the lines of the signature block of whoever decides, in Thai
 */
public record BriefSheet(
        DossierHead head,
        Verdict verdict,
        long passedClauses,
        long countedClauses,
        ScoreSummary score,
        LetterCount letters,
        int reportParts,
        int reportNeeded,
        int translated,
        int untranslated,
        List<String> awaited,
        List<Risk> risks,
        Bilingual summary,
        RouteSheet route,
        List<String> signature) {

    /** Cycle and category in one line. */
    public Bilingual entered() {
        return head.entered();
    }

    /** The deadline's faces. */
    public DeadlineFaces faces() {
        return head.faces();
    }

    /** How many things stand against filing. */
    public long blocking() {
        return count(Risk.Level.BLOCKING);
    }

    /** How many are to be watched. */
    public long watched() {
        return count(Risk.Level.WATCH);
    }

    private long count(Risk.Level level) {
        return risks.stream()
                .filter(risk -> risk.level() == level)
                .mapToInt(Risk::count)
                .sum();
    }
}
