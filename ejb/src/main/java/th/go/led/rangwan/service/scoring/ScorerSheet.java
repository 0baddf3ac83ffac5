package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.PanelResult;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One person's scores.
 *
 * @param preparer whether the person had prepared the nomination's answers
 * @param correction whether it replaced an earlier sheet
 * @param scores by the criterion's code; empty for an abstention
 * @param total weighted total out of 100, internal; null for an abstention
 */
public record ScorerSheet(
        long id,
        Bilingual scorer,
        Interest interest,
        String reason,
        boolean preparer,
        boolean correction,
        Instant submittedAt,
        Map<String, Given> scores,
        BigDecimal total) {
    /** Points for one criterion; empty evidence says that there is none. */
    public record Given(int points, String comment, String evidence) {}

    /** Whether the person gave no points. */
    public boolean abstains() {
        return interest == Interest.ABSTAINS;
    }

    static ScorerSheet of(ScoreSheet sheet, Map<String, Integer> weights) {
        return new ScorerSheet(
                sheet.id(),
                new Bilingual(sheet.scorer().nameTh(), sheet.scorer().nameEn()),
                sheet.interest(),
                sheet.reason(),
                sheet.preparer(),
                sheet.corrects() != null,
                sheet.submittedAt(),
                sheet.scores().stream()
                        .collect(Collectors.toMap(
                                Score::criterion,
                                score -> new Given(score.points(), score.comment(), score.evidence()))),
                sheet.interest() == Interest.ABSTAINS ? null : PanelResult.total(weights, points(sheet)));
    }

    static Map<String, Integer> points(ScoreSheet sheet) {
        Function<Score, String> criterion = Score::criterion;
        return sheet.scores().stream().collect(Collectors.toMap(criterion, Score::points));
    }
}
