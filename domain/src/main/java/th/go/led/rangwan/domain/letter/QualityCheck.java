package th.go.led.rangwan.domain.letter;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What somebody found when reading a letter; a point that is false was looked for and not found.
 *
 * @param letterLanguage code of ISO 639 of the language that it is written in; empty for a check of before it was asked
 * @param translated whether the file holds a translation too
 */
@Embeddable
public record QualityCheck(
        boolean letterhead,
        boolean signature,
        boolean dated,
        boolean namesWork,
        boolean showsImportance,
        boolean showsValue,
        boolean showsResults,
        String letterLanguage,
        boolean translated) {

    /** The check that found exactly these points in a letter of that language. */
    public static QualityCheck found(Set<QualityPoint> points, String language, boolean translated) {
        return new QualityCheck(
                points.contains(QualityPoint.LETTERHEAD),
                points.contains(QualityPoint.SIGNATURE),
                points.contains(QualityPoint.DATE),
                points.contains(QualityPoint.NAMES_WORK),
                points.contains(QualityPoint.IMPORTANCE),
                points.contains(QualityPoint.VALUE),
                points.contains(QualityPoint.RESULTS),
                language,
                translated);
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
        return words(true);
    }

    /** What the letter should show and does not, in words. */
    public Bilingual advice() {
        return words(false);
    }

    private Bilingual words(boolean blocking) {
        return Bilingual.join(
                lacking().stream()
                        .filter(point -> point.blocking() == blocking)
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
            case IMPORTANCE -> showsImportance;
            case VALUE -> showsValue;
            case RESULTS -> showsResults;
        };
    }
}
