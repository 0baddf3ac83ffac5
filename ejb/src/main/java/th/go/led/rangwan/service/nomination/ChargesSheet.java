package th.go.led.rangwan.service.nomination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Who answers what, and how far it is.
 *
 * @param people to whom a question can be entrusted
 * @param owners how far each of those is who own a question; the last line, without a name, is what nobody owns
 * @param last the last moment of office hours before the deadline, which no due day may pass
 * @param changeable whether the caller may entrust questions now
 */
public record ChargesSheet(
        long nominationId,
        List<Section> sections,
        List<PersonRow> people,
        List<OwnerRow> owners,
        Instant last,
        boolean changeable) {

    /** Questions that belong together, and how many of the asked ones are done. */
    public record Section(Bilingual title, List<Row> rows, int done, int total) {}

    /**
     * One question.
     *
     * @param ownerId 0 for nobody yet
     * @param dueOn the day by which it is to be done, {@code due} its end; null for none
     */
    public record Row(
            String code,
            Bilingual title,
            AnswerStanding standing,
            long ownerId,
            Bilingual owner,
            LocalDate dueOn,
            Instant due)
            implements Serializable {
        /** Whether it is still owed: asked and not done. */
        public boolean owed() {
            return standing != AnswerStanding.DONE && standing != AnswerStanding.NOT_ASKED;
        }
    }

    /** Somebody to whom a question can be entrusted. */
    public record PersonRow(long id, Bilingual name) {}

    /** How many of a person's asked questions are done, and how many are past their day. */
    public record OwnerRow(Bilingual name, int done, int total, int late) {}
}
