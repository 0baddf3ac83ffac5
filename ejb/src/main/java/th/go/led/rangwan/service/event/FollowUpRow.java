package th.go.led.rangwan.service.event;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.event.EventFollowUp;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What follows from an event.
 *
 * @param doneAt when it was done, null before
 * @param mayFinish whether the caller may say that it is done: who owes it, and who acts on events
 */
public record FollowUpRow(
        long id, String words, Bilingual owner, LocalDate due, Instant doneAt, Bilingual doneBy, boolean mayFinish) {
    static FollowUpRow of(EventFollowUp owed, boolean mayAct, long me) {
        boolean mine = owed.owner().id() == me;
        return new FollowUpRow(
                owed.id(),
                owed.words(),
                EventPartRow.name(owed.owner()),
                owed.dueOn(),
                owed.doneAt(),
                EventPartRow.name(owed.doneBy()),
                owed.doneAt() == null && (mayAct || mine));
    }
}
