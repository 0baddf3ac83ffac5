package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** Ends a nomination before it was filed, as a person chose; its open tasks and its route end with it. */
@Dependent
public class NominationEnding {
    @Inject
    private Nominations nominations;

    @Inject
    private Cycles cycles;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Event<NominationLeft> left;

    /**
     * Ends it with its cancelled cycle.
     *
     * @param end {@code WITHDRAWN} or {@code CYCLE_CANCELLED}
     * @throws RefusedException {@code nomination.refused.notCancelled} while its cycle is not cancelled, and
     *     {@code nomination.refused.end.reason} at the field {@code reason} without a reason
     */
    public Nomination end(long nominationId, long seenVersion, NominationState end, String reason) {
        Nomination nomination = seen(nominationId, seenVersion);
        if (cycles.cycle(nomination.entry().cycle()).state() != CycleState.CANCELLED) {
            throw new RefusedException("nomination.refused.notCancelled");
        }
        end(nomination, end, reason);
        return nomination;
    }

    /**
     * Takes it back while its cycle goes on.
     *
     * @throws RefusedException {@code nomination.refused.state.*} once it is filed or ended,
     *     {@code nomination.refused.withdraw} for a writer once it was sent up, and for a missing reason likewise
     */
    void withdraw(long nominationId, long seenVersion, String reason) {
        Nomination nomination = seen(nominationId, seenVersion);
        nomination.requireLive();
        if (!mayWithdraw(nomination)) {
            throw new RefusedException("nomination.refused.withdraw");
        }
        end(nomination, NominationState.WITHDRAWN, reason);
    }

    /** Whether the caller may take it back now: whoever works on it while it is written, afterwards only a director. */
    boolean mayWithdraw(Nomination nomination) {
        boolean director = caller.current().viewer().roles().contains(Role.DIRECTOR);
        return nominations.mayChange(nomination)
                && nomination.state().live()
                && (nomination.state().writable() || director);
    }

    private Nomination seen(long nominationId, long seenVersion) {
        Nomination nomination = nominations.changeable(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        return nomination;
    }

    private void end(Nomination nomination, NominationState end, String reason) {
        nomination.end(end, reason, desk.now());
        tasks.done(nomination.subject());
        left.fire(new NominationLeft(nomination, nomination.entry()));
        desk.noted("nomination.ended", nomination.subject(), end.name());
    }
}
