package th.go.led.rangwan.service.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Reads typed scores; each refusal stands at the field of its criterion, counted from 0. */
final class TypedScores {
    private static final int MOST_PROOFS = 12;

    private final ScoringDefinition rule;
    private final Map<String, String> names;

    private TypedScores(PanelTerms terms, List<ProofChoice> choices) {
        this.rule = terms.rule();
        this.names = choices.stream()
                .collect(
                        Collectors.toMap(ProofChoice::ref, ProofChoice::words, (one, same) -> one, LinkedHashMap::new));
    }

    static List<Score> of(PanelTerms terms, List<ProofChoice> choices, List<ScoreEntry.Line> lines) {
        TypedScores typed = new TypedScores(terms, choices);
        List<Score> scores = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            scores.add(typed.score(lines.get(place), place));
        }
        return scores;
    }

    /** The points typed, null when they are none of that scale. */
    static Integer points(ScoringDefinition rule, String typed) {
        String digits =
                ThaiDigits.toArabic(Objects.requireNonNullElse(typed, "")).strip();
        if (!digits.matches("\\d{1,4}")) {
            return null;
        }
        int points = Integer.parseInt(digits);
        return points < rule.least() || points > rule.most() ? null : Integer.valueOf(points);
    }

    private Score score(ScoreEntry.Line line, int place) {
        Integer points = points(rule, line.points());
        if (points == null) {
            throw new RefusedException(
                            "scoring.refused.points",
                            Objects.requireNonNullElse(line.points(), "").strip(),
                            rule.least(),
                            rule.most())
                    .at("points" + place);
        }
        List<String> refs =
                names.keySet().stream().filter(line.refs()::contains).toList();
        if (refs.isEmpty() != line.unproved()) {
            throw new RefusedException(
                            line.unproved() ? "scoring.refused.evidence.both" : "scoring.refused.evidence.none")
                    .at("unproved" + place);
        }
        if (refs.size() > MOST_PROOFS) {
            throw new RefusedException("scoring.refused.evidence.many", MOST_PROOFS).at("unproved" + place);
        }
        return new Score(
                line.criterion(),
                points,
                line.words(),
                new Score.Proof(refs.stream().map(names::get).collect(Collectors.joining("\n")), refs));
    }
}
