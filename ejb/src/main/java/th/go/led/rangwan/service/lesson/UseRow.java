package th.go.led.rangwan.service.lesson;

import java.time.Instant;
import th.go.led.rangwan.domain.lesson.LessonUse;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The use of a lesson in a work.
 *
 * @param nominationId 0 when the work as such makes use of it
 * @param mayForget whether the caller may take the note back
 */
public record UseRow(
        long id,
        long lessonId,
        Bilingual lesson,
        long initiativeId,
        Bilingual work,
        long nominationId,
        String how,
        Bilingual by,
        Instant at,
        boolean mayForget) {
    static UseRow of(LessonUse use, boolean mayForget) {
        return new UseRow(
                use.id(),
                use.lesson().id(),
                use.lesson().content().title(),
                use.initiative().id(),
                use.initiative().title(),
                use.nomination().map(Nomination::id).orElse(0L),
                use.how(),
                new Bilingual(use.notedBy().nameTh(), use.notedBy().nameEn()),
                use.notedAt(),
                mayForget);
    }
}
