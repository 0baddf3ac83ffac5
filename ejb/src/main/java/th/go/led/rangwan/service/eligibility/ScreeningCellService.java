package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryMemo;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.WayOut;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Opens one cell of the screening: clauses, what changed, what would change it, and what the caller may do. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ScreeningCellService {
    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private CheckedWorks works;

    @Inject
    private Standings standings;

    @Inject
    private CellActs acts;

    @Inject
    private Caller caller;

    /** One work in one category of the call that holds; not found when the work is not the caller's to see. */
    public ScreeningCell cell(String cycleCode, long initiativeId, String category) {
        CycleDefinition call = cycles.current(cycleCode);
        CategoryDefinition entered = call.category(category).orElseThrow(NotFoundException::new);
        Initiative work = initiatives.readable(initiativeId);
        ScreeningCheck check = works.check(work, cycleCode).orElse(null);
        WorkStanding standing =
                standings.of(call, List.of(new CheckedWork(work, check))).get(initiativeId);
        CategoryVerdict judged = standing.in(category);
        WayOut way = WayOut.of(call, standing.judged(), judged);
        return new ScreeningCell(
                initiativeId,
                work.title(),
                entered,
                judged,
                way,
                CategoryMemo.of(call, work.title(), judged, way),
                checked(check, standing, category),
                acts.overrides(call, initiativeId, category),
                acts.matters(call, work, judged),
                acts.go(call, work, judged),
                rights(work));
    }

    private static ScreeningCell.Checked checked(ScreeningCheck check, WorkStanding standing, String category) {
        return check == null
                ? new ScreeningCell.Checked(standing.state(), null, null, List.of())
                : new ScreeningCell.Checked(
                        standing.state(),
                        new Bilingual(check.person().nameTh(), check.person().nameEn()),
                        check.checkedAt(),
                        standing.touching(category));
    }

    private ScreeningCell.Rights rights(Initiative work) {
        Viewer viewer = caller.current().viewer();
        boolean change = viewer.changes(work.ownerUnit().id()).allowed();
        return new ScreeningCell.Rights(
                change,
                change && viewer.roles().contains(Role.DIRECTOR),
                ScreeningRights.of(viewer).mayDecideGo());
    }
}
