package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleNotice;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.CycleStateChange;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** Where a cycle stands: changed by a person from a source and for a reason, with everything that follows from it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class CycleLifeService {
    /** Tells who prepares nominations that the deadline of their cycle moved. */
    public static final String MOVED = "task.cycle.moved";

    @Inject
    private Cycles cycles;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CycleChanged> changed;

    /** Where the cycle stands, how it came there, and which ways lead on; not found for an unknown cycle. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public CycleLifeSheet life(String code) {
        Cycle cycle = cycles.cycle(code);
        List<CycleStateChange> history = cycles.history(code);
        return new CycleLifeSheet(
                code,
                cycle.version(),
                cycles.current(code).title(),
                cycle.state(),
                cycle.stateSince(),
                dateless(cycle.state(), history),
                cycles.current(code).deadlines(),
                history.stream().map(ChangeRow::of).toList(),
                caller.current().viewer().keepsCycles()
                        ? List.copyOf(cycle.state().following())
                        : List.of(),
                tasks.waits(cycle.subject(), MOVED, caller.current().personId()));
    }

    /**
     * Notes that the cycle comes into another state; plans, reminders and nominations follow in the same transaction. Not
     * found for who is not of the coordinating unit.
     *
     * @param seenVersion the version of the cycle on which the caller decided; refused as stale when it has another
     * @throws th.go.led.rangwan.domain.shared.RefusedException see {@link Cycle#become}
     */
    public void change(String code, long seenVersion, CycleState next, CycleNotice notice) {
        if (!caller.current().viewer().keepsCycles()) {
            throw new NotFoundException();
        }
        Cycle cycle = cycles.cycle(code);
        if (cycle.version() != seenVersion) {
            throw new StaleException();
        }
        CycleState before = cycle.state();
        DeadlineDefinition held = cycles.current(code).deadline();
        boolean wasDateless = dateless(before, cycles.history(code));
        CycleStateChange change = cycle.become(next, notice, held, caller.person(), clock.instant());
        cycles.changed();
        audit.record("cycle.changed", cycle.subject(), before.code() + " > " + next.code());
        boolean dateless = next == CycleState.POSTPONED && change.deadline() == null;
        DeadlineDefinition holds = dateless ? null : cycles.current(code).deadline();
        changed.fire(new CycleChanged(code, before, next, held, wasDateless, holds, notice.reason()));
    }

    /** Notes that the caller has read that the deadline moved: the task that tells it is done. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
    public void acknowledge(String code) {
        Cycle cycle = cycles.cycle(code);
        tasks.done(cycle.subject(), MOVED, caller.current().personId());
        audit.record("cycle.acknowledged", cycle.subject(), "");
    }

    private static boolean dateless(CycleState state, List<CycleStateChange> history) {
        return state == CycleState.POSTPONED && history.get(0).deadline() == null;
    }
}
