package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.identity.People;

/** Lays the grid's rows out: four statements, however many works. */
@Dependent
class GridRows {
    private static final String STARTED_ON = "started.on";
    private static final int CHECKS = 20;

    @Inject
    private CheckedWorks works;

    @Inject
    private Standings standings;

    @Inject
    private ScreeningBook book;

    @Inject
    private Screened screened;

    @Inject
    private People people;

    List<ScreeningGrid.Row> of(CycleDefinition call, List<Long> ids) {
        List<CheckedWork> found = works.all(ids, call.code());
        Map<Long, WorkStanding> standing = standings.of(call, found);
        Map<Long, List<GoDecision>> words = book.words(ids, call.code());
        return found.stream()
                .map(one -> row(
                        call,
                        one,
                        standing.get(one.work().id()),
                        words.getOrDefault(one.work().id(), List.of())))
                .toList();
    }

    List<CategoryVerdict> verdicts(CycleDefinition call, long work) {
        return screened.all(call, work);
    }

    List<CheckRow> checks(CycleDefinition call, List<Long> ids) {
        return book.checks(call.code(), ids, CHECKS).stream().map(CheckRow::of).toList();
    }

    List<ScreeningGrid.Unit> units(Viewer viewer) {
        return people.units().stream()
                .filter(unit -> viewer.seesAllUnits() || viewer.unitIds().contains(unit.id()))
                .map(unit -> new ScreeningGrid.Unit(unit.id(), name(unit)))
                .toList();
    }

    private static ScreeningGrid.Row row(
            CycleDefinition call, CheckedWork one, WorkStanding standing, List<GoDecision> words) {
        return new ScreeningGrid.Row(
                one.work().id(),
                one.work().title(),
                name(one.work().ownerUnit()),
                started(call, standing),
                standing.state(),
                one.check() == null ? null : one.check().checkedAt(),
                standing.changes(),
                standing.judged().stream()
                        .map(judged -> cell(judged, standing, words))
                        .toList());
    }

    private static ScreeningGrid.Cell cell(CategoryVerdict judged, WorkStanding standing, List<GoDecision> words) {
        GoDecision last = words.stream()
                .filter(word -> word.category().equals(judged.category()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new ScreeningGrid.Cell(
                judged,
                !standing.touching(judged.category()).isEmpty(),
                last == null ? null : last.given().word(),
                last != null && last.worsened(judged.verdict()));
    }

    private static Bilingual started(CycleDefinition call, WorkStanding standing) {
        return standing.facts()
                .find(STARTED_ON)
                .map(fact -> call.vocabulary().words(STARTED_ON, fact.value()))
                .orElse(null);
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
