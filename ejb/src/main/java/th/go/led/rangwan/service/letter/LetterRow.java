package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One letter of a nomination.
 *
 * @param due end of the office's day on which it is wanted, null without a date
 * @param standing what it counts as and why
 * @param checkedBy who accepted it, null before
 * @param checkedAt when, null before
 * @param next the act that is next, as the page names it
 */
public record LetterRow(
        long id,
        long version,
        Body body,
        boolean fromClinic,
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
        LetterAct next) {

    /** Its body; {@code parent} is null for one that stands alone. */
    public record Body(Bilingual name, BodyKind kind, Bilingual parent) {}

    /** Whether the office still waits for the body, so that the due date matters. */
    public boolean awaited() {
        return state.turn() != LetterState.Turn.NOBODY && receivedOn == null;
    }
}
