package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/**
 * Screens works against a call. No verdict is stored: the clauses are applied to the facts as they stand, so a result is
 * never older than its facts; a check only marks what somebody has looked at. The number of statements does not depend on
 * the number of works.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ScreeningService {
    /** How many works a page of the grid shows. */
    static final int PAGE = 50;

    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private CheckedWorks works;

    @Inject
    private GridRows rows;

    @Inject
    private ScreeningPass pass;

    @Inject
    private Caller caller;

    /**
     * The works that the caller may read against every category of the call that holds, by title.
     *
     * @param after the id after which the page begins, 0 for the first page
     */
    public ScreeningGrid grid(String cycleCode, ScreeningFilter filter, long after) {
        CycleDefinition call = cycles.current(cycleCode);
        Viewer viewer = caller.current().viewer();
        List<Long> found = filter.verdict() == null
                ? works.after(call, filter, after, PAGE + 1)
                : pass.having(
                        filter,
                        call,
                        works.after(call, filter, after, Integer.MAX_VALUE),
                        new ScreeningPass.Limit(PAGE + 1, viewer));
        List<Long> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ScreeningGrid(
                call.code(),
                call.title(),
                call.revision(),
                call.categories(),
                rows.of(call, shown),
                filter,
                found.size() > PAGE ? shown.get(PAGE - 1) : 0,
                share(call),
                rows.checks(call, shown),
                rows.units(viewer),
                ScreeningRights.of(viewer).mayCheckAll());
    }

    /** All works that the caller may read, judged in one pass and counted. */
    public ScreeningSummary summary(String cycleCode) {
        CycleDefinition call = cycles.current(cycleCode);
        List<Long> all = works.after(call, ScreeningFilter.ALL, 0, Integer.MAX_VALUE);
        return new ScreeningSummary(
                call.categories(), pass.counts(call, all, caller.current().viewer()));
    }

    /** What the call that holds says to the work in that category, before anything of a nomination counts. */
    public CategoryVerdict verdict(long initiativeId, String cycleCode, String category) {
        CycleDefinition call = cycles.current(cycleCode);
        initiatives.readable(initiativeId);
        return rows.verdicts(call, initiativeId).stream()
                .filter(judged -> judged.category().equals(category))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What the call that holds says to the work in every category, with what directors have overridden. */
    public List<CategoryVerdict> verdicts(long initiativeId, String cycleCode) {
        initiatives.readable(initiativeId);
        return rows.verdicts(cycles.current(cycleCode), initiativeId);
    }

    private ScreeningGrid.Share share(CycleDefinition call) {
        Map<ScreeningState, ScreeningFilter> states = Map.of(
                ScreeningState.CURRENT,
                new ScreeningFilter(0, "", null, ScreeningState.CURRENT, null),
                ScreeningState.CHANGED,
                new ScreeningFilter(0, "", null, ScreeningState.CHANGED, null));
        long total = works.count(call, ScreeningFilter.ALL, ScreeningGrid.Share.MOST + 1);
        return total > ScreeningGrid.Share.MOST
                ? new ScreeningGrid.Share(total, 0, 0)
                : new ScreeningGrid.Share(
                        total,
                        works.count(call, states.get(ScreeningState.CURRENT), ScreeningGrid.Share.MOST),
                        works.count(call, states.get(ScreeningState.CHANGED), ScreeningGrid.Share.MOST));
    }
}
