package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.InitiativeFacts;
import th.go.led.rangwan.service.initiative.InitiativeOrder;
import th.go.led.rangwan.service.initiative.Initiatives;

/**
 * Screens works against a call. Nothing is stored: the clauses are applied to the facts as they stand, so a result is
 * never older than its facts.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class ScreeningService {
    private static final String STARTED_ON = "started.on";
    private static final int MOST = 200;

    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The works that the caller may read, at most 200 by title, against every category of the call that holds. */
    public ScreeningGrid grid(String cycleCode) {
        CycleDefinition call = cycles.current(cycleCode);
        List<Initiative> works = initiatives.after(InitiativeOrder.TITLE, 0, MOST);
        Map<Long, Facts> known = facts.facts(works.stream().map(Initiative::id).toList(), call.code());
        return new ScreeningGrid(
                call.code(),
                call.title(),
                call.revision(),
                clock.instant(),
                call.categories(),
                works.stream()
                        .map(work -> row(call, work, known.get(work.id())))
                        .toList());
    }

    /** One work in one category of the call that holds; not found when the work is not the caller's to see. */
    public ScreeningCell cell(String cycleCode, long initiativeId, String category) {
        CycleDefinition call = cycles.current(cycleCode);
        CategoryDefinition entered = call.category(category).orElseThrow(NotFoundException::new);
        Initiative work = initiatives.readable(initiativeId);
        CategoryVerdict judged = Screening.of(call, facts.facts(initiativeId, call.code()), category);
        boolean changeable =
                caller.current().viewer().changes(work.ownerUnit().id()).allowed();
        return new ScreeningCell(
                initiativeId,
                work.title(),
                entered,
                judged,
                changeable,
                changeable && judged.verdict() != Verdict.FAIL);
    }

    /** What the call that holds says to the work in that category, before anything of a nomination counts. */
    public CategoryVerdict verdict(long initiativeId, String cycleCode, String category) {
        return cell(cycleCode, initiativeId, category).judged();
    }

    private static ScreeningGrid.Row row(CycleDefinition call, Initiative work, Facts known) {
        OrgUnit unit = work.ownerUnit();
        return new ScreeningGrid.Row(
                work.id(),
                work.title(),
                new Bilingual(unit.nameTh(), unit.nameEn()),
                known.find(STARTED_ON)
                        .map(fact -> call.vocabulary().words(STARTED_ON, fact.value()))
                        .orElse(null),
                Screening.of(call, known));
    }
}
