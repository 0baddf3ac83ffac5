package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.event.Events;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Moves the letters of reference of a nomination from plan to acceptance. Every act is refused once the nomination
 * has ended and on a letter that somebody changed since the caller saw it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ReferenceLetterService {
    @Inject
    private Letters letters;

    @Inject
    private Bodies bodies;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private LetterTasks tasks;

    @Inject
    private Clock clock;

    @Inject
    private LetterDue days;

    @Inject
    private Events events;

    @Inject
    private LetterQuota quota;

    @Inject
    private LetterMessages messages;

    @Inject
    private LetterEnding ending;

    /** Plans a letter, of a body that is entered with it if the desk does not know it yet; returns its id. */
    public long plan(long nominationId, LetterPlan plan) {
        Instant now = clock.instant();
        Nomination nomination = letters.open(nominationId);
        quota.requireOpen(nomination);
        ReferenceLetter letter = new ReferenceLetter(nomination, body(plan), plan.fromClinic(), now);
        if (plan.clinicId() != 0) {
            letter.earnAt(events.existing(plan.clinicId()));
        }
        letter.wantBy(plan.due(), now);
        letter.proposedBy(days.proposal(letter.nomination()).orElse(null));
        letters.add(letter);
        tasks.askForRulings(nomination);
        audit.record("letter.planned", letter.subject(), letter.nomination().subject());
        return letter.id();
    }

    /** Says which clinic earns it, or another one after that was cancelled. */
    public void earnAt(long letterId, long seenVersion, long clinicId) {
        act(letterId, seenVersion, "letter.clinicChosen", (letter, now) -> {
            letter.earnAt(events.existing(clinicId));
            tasks.clinicChosen(letter);
        });
    }

    /** Notes that a letter numbered elsewhere asked for it, with the day by which we want it; the desk sends nothing. */
    public void noteRequest(long letterId, long seenVersion, String number, LocalDate due) {
        act(letterId, seenVersion, "letter.requested", (letter, now) -> {
            quota.requireOpen(letter.nomination());
            letter.request(number, due, now);
            tasks.follow(letter);
        });
    }

    /** Notes that the body has promised it. */
    public void agree(long letterId, long seenVersion) {
        act(letterId, seenVersion, "letter.agreed", ReferenceLetter::agree);
    }

    /** Notes a day newly agreed with the body, for instance after the deadline moved. */
    public void agreeDay(long letterId, long seenVersion, LocalDate due) {
        act(letterId, seenVersion, "letter.dayAgreed", (letter, now) -> {
            letter.agreeDay(due, now);
            tasks.dayAgreed(letter);
        });
    }

    /** Notes that the body will not write one. */
    public void decline(long letterId, long seenVersion, String reason) {
        act(letterId, seenVersion, "letter.declined", (letter, now) -> {
            letter.decline(reason, now);
            tasks.endAll(letter);
            messages.heldBack(letter);
        });
    }

    /** Notes that it came on that day. */
    public void receive(long letterId, long seenVersion, LocalDate on) {
        act(letterId, seenVersion, "letter.received", (letter, now) -> {
            letter.receive(on, now);
            tasks.check(letter);
            messages.heldBack(letter);
        });
    }

    /** Accepts it after a check; {@code reason} may be empty when nothing is lacking. */
    public void accept(long letterId, long seenVersion, QualityCheck check, String reason) {
        act(letterId, seenVersion, "letter.accepted", (letter, now) -> {
            letter.accept(check, reason, caller.person(), now);
            tasks.end(letter);
        });
    }

    /** Sends it back to be mended. */
    public void sendBack(long letterId, long seenVersion, String reason) {
        act(letterId, seenVersion, "letter.rejected", (letter, now) -> {
            letter.sendBack(reason, now);
            tasks.end(letter);
            tasks.follow(letter);
            messages.sentBack(letter);
        });
    }

    /** Gives it up. */
    public void cancel(long letterId, long seenVersion, String reason) {
        act(letterId, seenVersion, "letter.cancelled", (letter, now) -> {
            LetterState before = letter.state();
            letter.cancel(reason, now);
            ending.ended(letter, before);
        });
    }

    private void act(long letterId, long seenVersion, String code, BiConsumer<ReferenceLetter, Instant> verb) {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        verb.accept(letter, clock.instant());
        tasks.askForRulings(letter.nomination());
        audit.record(code, letter.subject(), letter.nomination().subject());
    }

    private OutsideBody body(LetterPlan plan) {
        if (plan.newBody() == null) {
            return bodies.existing(plan.bodyId());
        }
        LetterPlan.NewBody typed = plan.newBody();
        OutsideBody parent = typed.parentId() == 0 ? null : bodies.existing(typed.parentId());
        OutsideBody added = bodies.add(new OutsideBody(typed.name(), typed.kind(), parent, typed.ties()));
        audit.record("body.added", added.subject(), typed.kind().name());
        return added;
    }
}
