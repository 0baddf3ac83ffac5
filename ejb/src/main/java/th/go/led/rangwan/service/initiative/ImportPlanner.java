package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Works out what a sheet would do to the register, row by row as by hand, and writes nothing. */
@Dependent
class ImportPlanner {
    private static final int TOGETHER = 500;

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private RowPlanner rows;

    @Inject
    private AskingCall call;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** The plan of a sheet; what is refused in it is all in the plan. */
    ImportPlan plan(SheetTable table) {
        CycleDefinition asking = call.definition();
        List<AskedFact> asked = AskedFact.of(asking);
        ImportPlan plan = new ImportPlan();
        Map<WorkColumn, Integer> places = places(table, WorkColumn.all(asked), plan);
        table.merged()
                .forEach(range -> plan.refuse(
                        0, -1, Bilingual.same(""), new RefusedException("initiative.refused.cell.merged", range)));
        RowPlanner.Ground ground = new RowPlanner.Ground(places, asked, units());
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < table.rows().size(); from += TOGETHER) {
            List<SheetTable.Line> part =
                    table.rows().subList(from, Math.min(table.rows().size(), from + TOGETHER));
            List<RowPlanner.Coded> coded = part.stream()
                    .map(line -> rows.coded(line, places, seen, plan))
                    .toList();
            Map<String, Initiative> known = initiatives.coded(coded.stream()
                    .map(RowPlanner.Coded::code)
                    .filter(code -> !code.isEmpty())
                    .toList());
            Map<Long, Facts> facts =
                    stored.facts(known.values().stream().map(Initiative::id).toList(), asking.code());
            coded.stream().filter(line -> !line.code().isEmpty()).forEach(line -> {
                Initiative work = known.get(line.code());
                rows.plan(line, work, work == null ? Facts.none() : facts.get(work.id()), ground, plan);
            });
        }
        return plan;
    }

    /** The units by both names; only those to which the caller may enter a work. */
    private Map<String, OrgUnit> units() {
        Map<String, OrgUnit> units = new HashMap<>();
        people.units().stream()
                .filter(unit -> caller.current().viewer().changes(unit.id()).allowed())
                .forEach(unit -> {
                    units.put(RowPlanner.folded(unit.nameTh()), unit);
                    units.put(RowPlanner.folded(unit.nameEn()), unit);
                });
        return units;
    }

    private static Map<WorkColumn, Integer> places(SheetTable table, List<WorkColumn> columns, ImportPlan plan) {
        Map<String, WorkColumn> byKey = columns.stream().collect(Collectors.toMap(WorkColumn::key, column -> column));
        Map<WorkColumn, Integer> places = new HashMap<>();
        List<Integer> ordered = new ArrayList<>(table.keys().keySet());
        ordered.sort(Integer::compare);
        for (int place : ordered) {
            String key = table.keys().get(place);
            WorkColumn column = byKey.get(key);
            if (column == null) {
                plan.refuse(0, place, Bilingual.same(key), new RefusedException("initiative.refused.column.unknown"));
            } else if (places.putIfAbsent(column, place) != null) {
                plan.refuse(0, place, column.label(), new RefusedException("initiative.refused.column.twice"));
            }
        }
        return places;
    }
}
