package th.go.led.rangwan.service.scoring;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Reads typed scores; each refusal stands at the field of its criterion, counted from 0. */
final class TypedScores {
    private TypedScores() {}

    static List<Score> of(List<ScoreEntry.Line> lines) {
        List<Score> scores = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            scores.add(score(lines.get(place), place));
        }
        return scores;
    }

    private static Score score(ScoreEntry.Line line, int place) {
        String typed =
                ThaiDigits.toArabic(line.points() == null ? "" : line.points()).strip();
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > Score.MOST) {
            throw new RefusedException("scoring.refused.points", typed).at("points" + place);
        }
        String evidence = line.evidence() == null ? "" : line.evidence();
        if (evidence.isBlank() != line.unproved()) {
            throw new RefusedException(
                            line.unproved() ? "scoring.refused.evidence.both" : "scoring.refused.evidence.none")
                    .at("evidence" + place);
        }
        return new Score(
                line.criterion(), Integer.parseInt(typed), line.comment() == null ? "" : line.comment(), evidence);
    }
}
