package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CycleChanged;

/**
 * Keeps letters in step with the life of their cycle: a planned letter's proposed day moves with the deadline, a day that
 * a body was asked or has promised is never changed silently, and pending letters are cancelled with their cycle.
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
        } else if (change.deadlineMoved() && !change.dateless()) {
            Optional<LocalDate> proposal = days.proposal(change.holds());
            pending.forEach(letter -> move(letter, proposal));
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
        tasks.endAll(letter);
        messages.heldBack(letter);
        audit.record(
                "letter.cycleCancelled", letter.subject(), letter.nomination().subject());
    }
}
