package th.go.led.rangwan.service.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One person's scores.
 *
 * @param preparer whether the person had prepared the nomination's answers
 * @param correctsId the sheet that it replaced, 0 for none
 * @param scores by the criterion's code; empty for an abstention
 * @param total weighted total out of 100, internal; null for an abstention
 */
public record ScorerSheet(
        long id,
        Bilingual scorer,
        Interest interest,
        String reason,
        boolean preparer,
        long correctsId,
        Instant submittedAt,
        Map<String, Given> scores,
        BigDecimal total) {
    /** Points for one criterion; no proofs say that the scorer knows of no evidence. */
    public record Given(int points, Score.Words words, List<Proof> proofs) {}

    /**
     * Something that points rest on.
     *
     * @param ref {@code item:7}, {@code answer:4a}; empty for words that were typed before evidence was picked
     */
    public record Proof(String ref, String words) {
        /** Whether it is a piece of evidence. */
        public boolean item() {
            return ref.startsWith("item:");
        }

        /** Whether it is an answer. */
        public boolean answer() {
            return ref.startsWith("answer:");
        }

        /** The id of the evidence or the code of the question. */
        public String code() {
            return ref.substring(ref.indexOf(':') + 1);
        }
    }

    /** Whether the person gave no points. */
    public boolean abstains() {
        return interest == Interest.ABSTAINS;
    }

    /** Whether it replaced an earlier sheet. */
    public boolean correction() {
        return correctsId != 0;
    }

    static ScorerSheet of(ScoreSheet sheet, PanelTerms terms) {
        return new ScorerSheet(
                sheet.id(),
                PanelHead.name(sheet.scorer()),
                sheet.interest(),
                sheet.reason(),
                sheet.preparer(),
                sheet.corrects() == null ? 0 : sheet.corrects().id(),
                sheet.submittedAt(),
                sheet.scores().stream()
                        .collect(Collectors.toMap(
                                Score::criterion,
                                score -> new Given(score.points(), score.words(), proofs(score.proof())))),
                sheet.interest() == Interest.ABSTAINS ? null : terms.total(sheet.points()));
    }

    private static List<Proof> proofs(Score.Proof proof) {
        List<String> words = Stream.of(proof.words().split("\n", -1))
                .filter(one -> !one.isEmpty())
                .toList();
        List<Proof> proofs = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            proofs.add(new Proof(place < proof.refs().size() ? proof.refs().get(place) : "", words.get(place)));
        }
        return List.copyOf(proofs);
    }
}
