package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.cycle.NextCall;
import th.go.led.rangwan.domain.cycle.NextCycle;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Begins the next cycle of an award from an earlier one; its draft is edited by the forms and published by a second person. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class NextCycleService {
    @Inject
    private Cycles cycles;

    @Inject
    private CycleDrafts drafts;

    @Inject
    private CycleDraftService writing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The cycle from which the next one begins; not found for who works on no drafts. */
    public NextCycleSheet sheet(String cycleCode) {
        CycleDefinition before = before(cycleCode);
        return new NextCycleSheet(before.code(), before.title(), before.awardYear(), before.award(), before.deadline());
    }

    /**
     * Begins the draft of the next cycle, a copy of the revision that holds.
     *
     * @return the draft's id
     * @throws RefusedException {@code cycle.refused.codeTaken} at the field {@code code} for the code of a known cycle, and as
     *     {@link NextCycle#build} and {@link CycleDraftService#begin} say
     */
    public long begin(String cycleCode, NextCall typed) {
        CycleDefinition before = before(cycleCode);
        String code = typed.call().code();
        if (cycles.find(code).isPresent()) {
            throw new RefusedException("cycle.refused.codeTaken", code).at("code");
        }
        CycleDefinition next = NextCycle.build(before, typed, ThaiDate.dayOf(clock.instant()));
        long draft = writing.begin(CycleWriter.write(next));
        audit.record("cycle.continued", "cycle:" + cycleCode, "cycle:" + code + " draft " + draft);
        return draft;
    }

    private CycleDefinition before(String cycleCode) {
        if (!drafts.mine()) {
            throw new NotFoundException();
        }
        return cycles.current(cycleCode);
    }
}
