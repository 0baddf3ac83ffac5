package th.go.led.rangwan.domain.letter;

import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A letter as the independence rule sees it. */
public record Candidate(long letterId, LetterState state, ClinicStanding clinic, Body body) {

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

        /** The body of that entity. */
        public static Body of(OutsideBody body) {
            List<OutsideBody> lineage = body.lineage();
            return new Body(
                    lineage.stream().map(OutsideBody::id).toList(),
                    lineage.stream().map(OutsideBody::name).toList(),
                    body.kind(),
                    lineage.stream().anyMatch(OutsideBody::overApplicant));
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

        /** The nearest body that stands above both, where neither stands above the other. */
        Optional<Bilingual> sharedParent(Body other) {
            if (equalsBody(other) || isAboveOrUnder(other)) {
                return Optional.empty();
            }
            return lineIds.stream()
                    .filter(other.lineIds::contains)
                    .findFirst()
                    .map(id -> line.get(lineIds.indexOf(id)));
        }

        boolean equalsBody(Body other) {
            return id() == other.id();
        }
    }

    /** The letter of that entity. */
    public static Candidate of(ReferenceLetter letter) {
        return new Candidate(letter.id(), letter.state(), letter.clinicStanding(), Body.of(letter.body()));
    }

    boolean fromClinic() {
        return clinic != ClinicStanding.NONE;
    }
}
