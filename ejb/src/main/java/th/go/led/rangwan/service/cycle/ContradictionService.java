package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ContradictionDefinition;
import th.go.led.rangwan.domain.cycle.ContradictionSettlement;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Lets a named person settle how a contradiction of a call is read. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ContradictionService {
    @Inject
    private Cycles cycles;

    @Inject
    private Contradictions contradictions;

    @Inject
    private ContradictionTasks tasks;

    @Inject
    private SourcePapers papers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The contradictions of the revision that holds, settled ones too; that of the deadline's words is not among them. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public List<ContradictionRow> of(String cycleCode) {
        return contradictions.of(cycleCode);
    }

    /**
     * The memo of the call with the words marked on which its contradictions rest; null where none is stored that the caller
     * may read.
     *
     * @param part which part of a very long memo, counted from 1; the nearest one for another number
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public ContradictionMemo memo(String cycleCode, int part) {
        CycleDefinition call = cycles.current(cycleCode);
        return papers.of(call.sources()).stream()
                .map(paper -> new ContradictionMarks(call.contradictions(), paper))
                .max(Comparator.comparingInt(ContradictionMarks::found))
                .map(marks -> marks.memo(part))
                .orElse(null);
    }

    /** Whether the caller may settle: an analyst or director of the coordinating unit. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public boolean maySettle() {
        return caller.current().viewer().keepsCycles();
    }

    /**
     * Settles a contradiction in the caller's name; an earlier settlement stays readable. Not found for a contradiction that
     * the revision that holds does not have, and for who is not of the coordinating unit; refused as
     * {@link ContradictionSettlement} says.
     */
    public void settle(String cycleCode, String contradiction, ContradictionSettlement.Ruling ruling) {
        if (!maySettle()) {
            throw new NotFoundException();
        }
        Cycle cycle = cycles.cycle(cycleCode);
        ContradictionDefinition about = contradictions.of(cycleCode).stream()
                .map(ContradictionRow::definition)
                .filter(one -> one.code().equals(contradiction))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        contradictions.settle(new ContradictionSettlement(cycle, about, ruling, caller.person(), clock.instant()));
        tasks.refresh(cycleCode);
        audit.record("contradiction.settled", cycle.subject(), about.code() + " " + ruling.reading());
    }
}
