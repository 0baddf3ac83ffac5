package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What words on a paper gave somebody to do or to know, as it stands under them.
 *
 * @param due null for no date
 * @param doneAt when it was reported done or seen, by {@code doneBy}; null while it is open
 * @param doneAs the capacity of a ทราบ, empty for work
 * @param doneWords how it was done, empty for a ทราบ
 */
public record AssignmentRow(
        long id,
        AssignmentKind kind,
        String words,
        Bilingual recipient,
        LocalDate due,
        Instant doneAt,
        Bilingual doneBy,
        Bilingual doneAs,
        String doneWords) {
    static AssignmentRow of(Assignment assignment) {
        return new AssignmentRow(
                assignment.id(),
                assignment.kind(),
                assignment.words(),
                assignment.recipient().name(),
                assignment.due(),
                assignment.doneAt(),
                assignment.doneBy() == null
                        ? Bilingual.same("")
                        : new Bilingual(
                                assignment.doneBy().nameTh(),
                                assignment.doneBy().nameEn()),
                assignment.doneAs(),
                assignment.doneWords());
    }

    /** Whether it is open. */
    public boolean open() {
        return doneAt == null;
    }
}
