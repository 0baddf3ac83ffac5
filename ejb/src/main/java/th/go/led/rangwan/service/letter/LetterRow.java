package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.ClinicStanding;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One letter of a nomination.
 *
 * @param clinic whether and where it was earned at a clinic, null for any other letter
 * @param due end of the office's day on which it is wanted, null without a date
 * @param standing what it counts as and why
 * @param checkedBy who accepted it, null before
 * @param checkedAt when, null before
 * @param next the act that is next, as the page names it
 * @param replaced the body in whose place this one is asked, null for none
 * @param post what became of the messages about it
 */
public record LetterRow(
        long id,
        long version,
        Body body,
        Clinic clinic,
        LetterState state,
        Instant stateSince,
        Instant due,
        LocalDate receivedOn,
        String requestNumber,
        QualityCheck quality,
        Bilingual checkedBy,
        Instant checkedAt,
        String reason,
        Standing standing,
        LetterAct next,
        Bilingual replaced,
        LetterPost post) {

    /** Its body; {@code parent} is null for one that stands alone. */
    public record Body(long id, Bilingual name, BodyKind kind, Bilingual parent) {}

    /**
     * The clinic that earns it.
     *
     * @param event id of the event, 0 while nobody has said which
     * @param name of the event, null then
     */
    public record Clinic(long event, Bilingual name, LocalDate date, ClinicStanding standing) {}

    /** Whether it is the clinic's letter. */
    public boolean fromClinic() {
        return clinic != null;
    }

    /** Whether the office still waits for the body, so that the due date matters. */
    public boolean awaited() {
        return state.turn() != LetterState.Turn.NOBODY && receivedOn == null;
    }
}
