package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** Tells when calls close, and lets a named person settle how the words of a deadline are read. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class DeadlineService {
    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TaskBook tasks;

    @Inject
    private OfficeDays office;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The four faces of the cycle's deadline at this moment; not found for an unknown cycle. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public DeadlineFaces faces(String cycleCode) {
        return deadlines.faces(cycleCode, clock.instant(), office.calendar());
    }

    /** The cycle's deadline with its settlements; not found for an unknown cycle. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public DeadlineSheet sheet(String cycleCode) {
        CycleDefinition definition = cycles.current(cycleCode);
        List<DeadlineSettlement> settled = deadlines.settlements(cycleCode);
        Deadline deadline = Deadlines.of(definition.deadline(), settled);
        return new DeadlineSheet(
                cycleCode,
                definition.title(),
                deadlines.faces(cycleCode, clock.instant(), office.calendar()),
                deadline.readings(),
                settled.stream().map(SettlementRow::of).toList(),
                (deadline.readings().size() > 1 || deadline.zoneDoubt().isPresent())
                        && caller.current().viewer().keepsCycles());
    }

    /** The deadline that comes next among the cycles that run; empty when none runs. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public Optional<DeadlineSheet> next() {
        Instant now = clock.instant();
        return deadlines.running().stream()
                .map(this::sheet)
                .filter(sheet -> sheet.faces().ruling().instant().isAfter(now))
                .min(Comparator.comparing(sheet -> sheet.faces().ruling().instant()));
    }

    /**
     * Settles, in the caller's name, how the deadline that holds is read; an earlier settlement stays readable. Refused
     * without a reading or a reason, or when the words do not allow that reading; not found for who is not of the
     * coordinating unit.
     */
    public void settle(String cycleCode, DeadlineSettlement.Ruling ruling) {
        if (!caller.current().viewer().keepsCycles()) {
            throw new NotFoundException();
        }
        Cycle cycle = cycles.cycle(cycleCode);
        deadlines.settle(new DeadlineSettlement(
                cycle, cycles.current(cycleCode).deadline(), ruling, caller.person(), clock.instant()));
        tasks.done(cycle.subject(), SettlementCall.SETTLE);
        audit.record(
                "deadline.settled",
                cycle.subject(),
                ruling.reading().code() + (ruling.offset() == null ? "" : " " + ruling.offset()));
    }
}
