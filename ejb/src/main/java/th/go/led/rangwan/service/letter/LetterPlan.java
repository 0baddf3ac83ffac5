package th.go.led.rangwan.service.letter;

import java.time.LocalDate;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A letter that somebody wants.
 *
 * @param bodyId the body chosen, 0 for {@code newBody}
 * @param newBody a body that the desk does not know yet, null when one was chosen
 * @param clinicId the event that earns the clinic's letter, 0 while it is not known
 * @param due the day by which it is wanted, null for none yet
 */
public record LetterPlan(long bodyId, NewBody newBody, boolean fromClinic, long clinicId, LocalDate due) {

    /** A body as typed; {@code parentId} is 0 for one that stands alone. */
    public record NewBody(Bilingual name, BodyKind kind, long parentId, OutsideBody.Ties ties) {}
}
