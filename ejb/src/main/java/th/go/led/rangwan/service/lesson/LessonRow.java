package th.go.led.rangwan.service.lesson;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One lesson in a list.
 *
 * @param awardYear in the common era, null when unknown
 * @param goals goals and targets in the order of the Agenda
 */
public record LessonRow(
        long id,
        Bilingual title,
        String agency,
        String award,
        Integer awardYear,
        String takeaway,
        List<String> goals,
        boolean retired,
        Instant writtenAt) {
    static LessonRow of(LessonLearned lesson) {
        return new LessonRow(
                lesson.id(),
                lesson.content().title(),
                lesson.content().agency(),
                lesson.content().award(),
                lesson.content().awardYear(),
                lesson.content().takeaway(),
                lesson.content().goalsAndTargets(),
                lesson.retired(),
                lesson.writtenAt());
    }
}
