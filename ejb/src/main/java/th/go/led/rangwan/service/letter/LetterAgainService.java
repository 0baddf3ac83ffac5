package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Asks a body once more, or another body in its place. Refused once enough letters count. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class LetterAgainService {
    @Inject
    private Letters letters;

    @Inject
    private Bodies bodies;

    @Inject
    private LetterAsking asking;

    @Inject
    private LetterEnding ending;

    @Inject
    private LetterTasks tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Sends the request once more; refused unless it is the body's turn.
     *
     * @param due the day by which the letter is wanted now, null to leave it
     */
    public void again(long letterId, long seenVersion, Recipient to, LocalDate due) {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        asking.requireOpen(letter);
        letter.addressTo(to);
        letter.askAgain(due, clock.instant());
        asking.askedAgain(letter);
        audit.record("letter.askedAgain", letter.subject(), letter.requestNumber());
    }

    /** Plans a letter of another body, or of the same one anew, in the place of this one; returns its id. */
    public long replace(long letterId, long seenVersion, long bodyId, String reason) {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        asking.requireOpen(letter);
        Instant now = clock.instant();
        LetterState before = letter.state();
        ReferenceLetter next = letter.replaceBy(bodies.existing(bodyId), reason, now);
        next.wantBy(asking.day(next), now);
        if (!before.ended()) {
            ending.ended(letter, before);
        }
        letters.add(next);
        tasks.askForRulings(next.nomination());
        audit.record("letter.replaced", letter.subject(), next.subject());
        return next.id();
    }
}
