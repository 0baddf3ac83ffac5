package th.go.led.rangwan.domain.letter;

import java.util.List;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A letter as the independence rule sees it.
 *
 * @param ruling the last ruling of a director, null while there is none
 */
public record Candidate(long letterId, LetterState state, boolean fromClinic, Body body, Ruling ruling) {

    /**
     * The body that writes it.
     *
     * @param line its names: its own, then those of the bodies above it, nearest first
     * @param lineIds ids of the same bodies in the same order
     * @param underApplicantsMinistry whether it is the ministry of the applicant or under it
     */
    public record Body(List<Long> lineIds, List<Bilingual> line, BodyKind kind, boolean underApplicantsMinistry) {
        /** Copies its lists. */
        public Body {
            lineIds = List.copyOf(lineIds);
            line = List.copyOf(line);
        }

        long id() {
            return lineIds.get(0);
        }

        Bilingual name() {
            return line.get(0);
        }

        boolean isAboveOrUnder(Body other) {
            return !equalsBody(other) && (lineIds.contains(other.id()) || other.lineIds.contains(id()));
        }

        boolean equalsBody(Body other) {
            return id() == other.id();
        }
    }

    /** A director's word with its reason. */
    public record Ruling(Verdict verdict, String reason) {}

    /** The letter of that entity with the ruling, null for none, that holds for it. */
    public static Candidate of(ReferenceLetter letter, IndependenceRuling ruling) {
        List<OutsideBody> lineage = letter.body().lineage();
        return new Candidate(
                letter.id(),
                letter.state(),
                letter.fromClinic(),
                new Body(
                        lineage.stream().map(OutsideBody::id).toList(),
                        lineage.stream().map(OutsideBody::name).toList(),
                        letter.body().kind(),
                        lineage.stream().anyMatch(OutsideBody::overApplicant)),
                ruling == null ? null : new Ruling(ruling.verdict(), ruling.reason()));
    }
}
