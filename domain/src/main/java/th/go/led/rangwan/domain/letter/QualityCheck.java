package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/** What somebody found when reading a letter; a point that is false was looked for and not found. */
@Embeddable
public record QualityCheck(
        boolean letterhead, boolean signature, boolean dated, boolean namesWork, boolean statesResults) {

    /** The check that found exactly these points. */
    public static QualityCheck found(Set<QualityPoint> points) {
        return new QualityCheck(
                points.contains(QualityPoint.LETTERHEAD),
                points.contains(QualityPoint.SIGNATURE),
                points.contains(QualityPoint.DATE),
                points.contains(QualityPoint.NAMES_WORK),
                points.contains(QualityPoint.STATES_RESULTS));
    }

    /** What the letter lacks, in the order of the points. */
    public List<QualityPoint> lacking() {
        List<QualityPoint> lacking = new ArrayList<>();
        for (QualityPoint point : QualityPoint.values()) {
            if (!has(point)) {
                lacking.add(point);
            }
        }
        return lacking;
    }

    /** Whether nothing is lacking that the letter must have. */
    public boolean passed() {
        return lacking().stream().noneMatch(QualityPoint::blocking);
    }

    /** Whether everything advised is there too. */
    public boolean complete() {
        return lacking().isEmpty();
    }

    /** What the letter must have and lacks, in words. */
    public Bilingual failures() {
        return Bilingual.join(
                lacking().stream()
                        .filter(QualityPoint::blocking)
                        .map(QualityPoint::words)
                        .toList(),
                " · ",
                ", ");
    }

    private boolean has(QualityPoint point) {
        return switch (point) {
            case LETTERHEAD -> letterhead;
            case SIGNATURE -> signature;
            case DATE -> dated;
            case NAMES_WORK -> namesWork;
            case STATES_RESULTS -> statesResults;
        };
    }
}
