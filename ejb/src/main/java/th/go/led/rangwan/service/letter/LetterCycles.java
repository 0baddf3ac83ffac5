package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.nomination.NominationLeft;
import th.go.led.rangwan.service.nomination.NominationSetAside;

/**
 * Keeps letters in step with the life of their cycle and of their nomination: a planned letter's proposed day moves with the
 * deadline, a day that a body was asked or has promised is never changed silently, and pending letters are cancelled with their
 * cycle, and when their nomination is taken back or put off to another year. While it is not approved nobody has to see to them.
 */
@Dependent
public class LetterCycles {
    @Inject
    private Letters letters;

    @Inject
    private LetterTasks tasks;

    @Inject
    private LetterDue days;

    @Inject
    private LetterMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void follow(@Observes CycleChanged change) {
        List<ReferenceLetter> pending = letters.pendingIn(change.cycle());
        if (change.now() == CycleState.CANCELLED) {
            pending.stream().filter(LetterCycles::notArrived).forEach(letter -> cancel(letter, change.reason()));
            pending.stream().map(ReferenceLetter::nomination).distinct().forEach(tasks::askForRulings);
        } else if (change.deadlineMoved() && !change.dateless()) {
            Optional<LocalDate> proposal = days.proposal(change.holds());
            pending.forEach(letter -> move(letter, proposal));
        }
    }

    void follow(@Observes NominationLeft left) {
        if (left.nomination().state() == NominationState.WITHDRAWN) {
            pending(left.nomination())
                    .forEach(letter -> giveUp(letter, left.nomination().endReason()));
        }
    }

    void follow(@Observes NominationSetAside aside) {
        Stream<ReferenceLetter> pending = pending(aside.nomination());
        if (aside.resumed()) {
            pending.forEach(tasks::resumed);
            tasks.askForRulings(aside.nomination());
        } else if (aside.forGood()) {
            pending.forEach(letter -> giveUp(letter, aside.reason()));
        } else {
            pending.forEach(letter -> {
                tasks.endAll(letter);
                messages.heldBack(letter);
            });
        }
    }

    private Stream<ReferenceLetter> pending(Nomination nomination) {
        return letters.of(nomination.id()).stream()
                .filter(letter -> letter.state().turn() != LetterState.Turn.NOBODY);
    }

    /** One that has come stays as it is; nobody has to check it any more. */
    private void giveUp(ReferenceLetter letter, String reason) {
        if (notArrived(letter)) {
            letter.cancel(reason, clock.instant());
            end(letter, "letter.cancelled");
        } else {
            tasks.endAll(letter);
        }
    }

    private void move(ReferenceLetter letter, Optional<LocalDate> proposal) {
        if (proposal.isPresent() && letter.shift(proposal.get())) {
            tasks.shifted(letter);
            audit.record("letter.shifted", letter.subject(), proposal.get().toString());
        } else if (letter.state().turn() == LetterState.Turn.THEIRS) {
            tasks.askForDay(letter);
        }
    }

    private static boolean notArrived(ReferenceLetter letter) {
        return letter.state() != LetterState.RECEIVED;
    }

    private void cancel(ReferenceLetter letter, String reason) {
        letter.cancelWithCycle(reason, clock.instant());
        end(letter, "letter.cycleCancelled");
    }

    private void end(ReferenceLetter letter, String act) {
        tasks.endAll(letter);
        messages.heldBack(letter);
        audit.record(act, letter.subject(), letter.nomination().subject());
    }
}
