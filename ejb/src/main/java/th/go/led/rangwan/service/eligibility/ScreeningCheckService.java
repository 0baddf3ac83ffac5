package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.VerdictCount;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Checks works against a call, in one act for one work or for all: marks what was known then. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ScreeningCheckService {
    @Inject
    private Cycles cycles;

    @Inject
    private CheckedWorks works;

    @Inject
    private ScreeningPass pass;

    @Inject
    private CheckActs acts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Checks one work; another unit's is not found. */
    public void check(String cycleCode, long initiativeId) {
        CycleDefinition call = cycles.current(cycleCode);
        Initiative work = acts.changeable(initiativeId);
        keep(call, work, List.of(initiativeId));
        acts.recheckDone(call.code(), initiativeId);
    }

    /**
     * Checks every work of the department in one pass; the number of statements does not depend on how many there are.
     *
     * @return how many works there are
     * @throws RefusedException {@code eligibility.refused.checkAll} outside the coordinating unit
     */
    public int checkAll(String cycleCode) {
        if (!ScreeningRights.of(caller.current().viewer()).mayCheckAll()) {
            throw new RefusedException("eligibility.refused.checkAll");
        }
        CycleDefinition call = cycles.current(cycleCode);
        List<Long> all = works.after(call, ScreeningFilter.ALL, 0, Integer.MAX_VALUE);
        keep(call, null, all);
        acts.recheckDone(call.code());
        return all.size();
    }

    private void keep(CycleDefinition call, Initiative work, Collection<Long> judged) {
        Viewer viewer = caller.current().viewer();
        ScreeningCheck.Mark mark = acts.mark(call);
        List<VerdictCount> counts = pass.counts(call, judged, viewer);
        acts.keep(new ScreeningCheck(work, mark, counts, caller.person(), clock.instant()));
    }
}
