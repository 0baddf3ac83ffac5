package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An annotation as screens and papers show it.
 *
 * @param person the person's name
 * @param capacity in which it was written, in one line
 * @param signature the lines of the signature block below the name, in Thai
 * @param assignments what the words gave whom to do or to know
 */
public record AnnotationRow(
        long id,
        Verb verb,
        String words,
        Bilingual person,
        Bilingual capacity,
        List<String> signature,
        String orderNumber,
        Instant writtenAt,
        List<AssignmentRow> assignments) {
    static AnnotationRow of(Annotation annotation) {
        return new AnnotationRow(
                annotation.id(),
                annotation.verb(),
                annotation.words(),
                new Bilingual(annotation.person().nameTh(), annotation.person().nameEn()),
                new Bilingual(
                        annotation.capacity().lineTh(), annotation.capacity().lineEn()),
                annotation.capacity().signatureLines(),
                annotation.capacity().orderNumber(),
                annotation.writtenAt(),
                annotation.assignments().stream().map(AssignmentRow::of).toList());
    }

    /** The verb in both languages, with whom it names: มอบ กลุ่มพัฒนาระบบบริหาร ดำเนินการ. */
    public Bilingual verbWords() {
        if (assignments.isEmpty()) {
            return new Bilingual(verb.th(), verb.en());
        }
        Bilingual names = Bilingual.join(
                assignments.stream().map(AssignmentRow::recipient).toList(), " ", ", ");
        return switch (verb) {
            case ASSIGNED -> new Bilingual("มอบ " + names.th() + " ดำเนินการ", "Assigned to " + names.en());
            case CIRCULATED -> new Bilingual(verb.th() + " " + names.th(), verb.en() + " to " + names.en());
            default ->
                new Bilingual(
                        verb.th() + " มอบ " + names.th() + " ดำเนินการ", verb.en() + ", assigned to " + names.en());
        };
    }
}
