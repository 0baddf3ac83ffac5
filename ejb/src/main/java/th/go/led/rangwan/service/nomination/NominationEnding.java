package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.task.TaskBook;

/** Ends a nomination whose cycle was cancelled, as a person chose; its open tasks and its route end with it. */
@Dependent
public class NominationEnding {
    @Inject
    private Nominations nominations;

    @Inject
    private Cycles cycles;

    @Inject
    private TaskBook tasks;

    @Inject
    private Desk desk;

    @Inject
    private Event<NominationLeft> left;

    /**
     * Ends it.
     *
     * @param end {@code WITHDRAWN} or {@code CYCLE_CANCELLED}
     * @throws RefusedException {@code nomination.refused.notCancelled} while its cycle is not cancelled, and
     *     {@code nomination.refused.end.reason} at the field {@code reason} without a reason
     */
    public Nomination end(long nominationId, long seenVersion, NominationState end, String reason) {
        Nomination nomination = nominations.changeable(nominationId);
        if (nomination.version() != seenVersion) {
            throw new StaleException();
        }
        if (cycles.cycle(nomination.entry().cycle()).state() != CycleState.CANCELLED) {
            throw new RefusedException("nomination.refused.notCancelled");
        }
        nomination.end(end, reason, desk.now());
        tasks.done(nomination.subject());
        left.fire(new NominationLeft(nomination, nomination.entry()));
        desk.noted("nomination.ended", nomination.subject(), end.name());
        return nomination;
    }
}
