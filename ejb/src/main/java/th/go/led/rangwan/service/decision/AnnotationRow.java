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
 */
public record AnnotationRow(
        Verb verb,
        String words,
        Bilingual person,
        Bilingual capacity,
        List<String> signature,
        String orderNumber,
        Instant writtenAt) {
    static AnnotationRow of(Annotation annotation) {
        return new AnnotationRow(
                annotation.verb(),
                annotation.words(),
                new Bilingual(annotation.person().nameTh(), annotation.person().nameEn()),
                new Bilingual(
                        annotation.capacity().lineTh(), annotation.capacity().lineEn()),
                annotation.capacity().signatureLines(),
                annotation.capacity().orderNumber(),
                annotation.writtenAt());
    }

    /** The verb in both languages. */
    public Bilingual verbWords() {
        return new Bilingual(verb.th(), verb.en());
    }
}
