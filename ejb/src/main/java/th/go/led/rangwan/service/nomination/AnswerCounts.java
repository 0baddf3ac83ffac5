package th.go.led.rangwan.service.nomination;

import java.io.Serializable;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerStanding;

/**
 * How far the answers of a nomination are.
 *
 * @param total how many parts of the form are asked
 * @param done how many of these are complete, within the limit and freshly translated
 * @param thai how many have a Thai draft, {@code english} a text to submit
 * @param stale how many translations are older than the Thai
 * @param over how many texts are over the limit
 */
public record AnswerCounts(int total, int done, int thai, int english, int stale, int over) implements Serializable {
    static AnswerCounts of(AnswerBook book) {
        return new AnswerCounts(
                book.total(),
                book.done(),
                book.written(AnswerPart.TH),
                book.written(AnswerPart.EN),
                book.count(AnswerStanding.STALE),
                book.count(AnswerStanding.OVER));
    }
}
