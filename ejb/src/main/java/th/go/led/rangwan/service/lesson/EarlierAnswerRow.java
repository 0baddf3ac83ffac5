package th.go.led.rangwan.service.lesson;

import java.time.Instant;
import th.go.led.rangwan.domain.lesson.LikeQuestions;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An answer of another nomination to a like question.
 *
 * @param question code of that question in its own call
 * @param likeness why that question is like this one
 * @param thai the Thai draft, {@code english} the text to submit; one of them may be empty
 * @param writer who wrote last, {@code age} how long ago in words
 * @param checked who checked the dossier last, null when nobody has yet
 */
public record EarlierAnswerRow(
        long nominationId,
        Bilingual work,
        Bilingual cycle,
        String question,
        LikeQuestions.Likeness likeness,
        String thai,
        String english,
        Bilingual writer,
        Instant writtenAt,
        Bilingual age,
        Checked checked) {

    /** Who wrote an annotation on the dossier last: the verb, the person, in which capacity, and when. */
    public record Checked(Bilingual verb, Bilingual person, Bilingual capacity, Instant at) {}
}
