package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.CellText;

/** Works out what one row of a file would do. */
@Dependent
class RowPlanner {
    @Inject
    private Statements statements;

    @Inject
    private Caller caller;

    /** What holds for every row: where the columns are, what is asked, the units of the caller by their names. */
    record Ground(Map<WorkColumn, Integer> places, List<AskedFact> asked, Map<String, OrgUnit> units) {}

    /** A row with its work's code, empty when that is refused. */
    record Coded(int number, String code, ImportLine line) {}

    /** Names in the form in which they are compared. */
    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Reads a row's code; one that is missing or was there before is refused in the plan. */
    Coded coded(SheetTable.Line line, Map<WorkColumn, Integer> places, Set<String> seen, ImportPlan plan) {
        Map<String, SheetCell> cells = new HashMap<>();
        places.forEach((column, place) -> cells.put(column.key(), line.cells().getOrDefault(place, SheetCell.EMPTY)));
        ImportLine typed = new ImportLine(cells);
        WorkColumn column = places.keySet().stream()
                .filter(one -> one.key().equals(WorkColumn.CODE))
                .findFirst()
                .orElseThrow();
        String code = "";
        try {
            code = typed.typed(column).orElse("").strip();
            Initiative.requireCode(code);
            if (!seen.add(code)) {
                code = "";
                throw new RefusedException("initiative.refused.row.twice");
            }
        } catch (RefusedException refused) {
            plan.refuse(line.number(), places.get(column), column.label(), refused);
            code = "";
        }
        return new Coded(line.number(), code, typed);
    }

    /** Adds what the row would do, or all for which it is refused. */
    void plan(Coded row, Initiative work, Facts known, Ground ground, ImportPlan plan) {
        Map<String, String> typed = new HashMap<>();
        int faults = read(row, ground, typed, plan);
        if (work != null
                && !caller.current().viewer().changes(work.ownerUnit().id()).allowed()) {
            refuse(row, WorkColumn.CODE, ground, plan, new RefusedException("initiative.refused.row.other"));
            return;
        }
        OrgUnit unit = unit(row, typed, work, ground, plan);
        Initiative.Description words = words(typed, work);
        List<GivenFact> given = given(typed, known, ground);
        List<RefusedException> refused = new ArrayList<>(words.faults());
        refused.addAll(statements.faults(ground.asked(), known, given));
        refused.forEach(one -> refuseAt(row, one, ground, plan));
        if (faults == 0 && unit != null && refused.isEmpty()) {
            List<ImportChange> changes = changes(typed, work, known, ground, unit);
            ImportRow shown =
                    new ImportRow(row.number(), row.code(), words.title().th(), work == null, changes);
            plan.add(new PlannedRow(shown, row.code(), work, unit, words, known, given));
        }
    }

    private static int read(Coded row, Ground ground, Map<String, String> typed, ImportPlan plan) {
        int faults = 0;
        for (Map.Entry<WorkColumn, Integer> one : ground.places().entrySet()) {
            WorkColumn column = one.getKey();
            try {
                row.line().typed(column).ifPresent(text -> typed.put(column.key(), text));
                if (column.date() && !typed.get(column.key()).isEmpty()) {
                    column.asked().valueOf(typed.get(column.key()));
                }
            } catch (RefusedException refused) {
                typed.remove(column.key());
                plan.refuse(row.number(), one.getValue(), column.label(), refused);
                faults++;
            }
        }
        return faults;
    }

    private static OrgUnit unit(Coded row, Map<String, String> typed, Initiative work, Ground ground, ImportPlan plan) {
        String name = typed.get(WorkColumn.UNIT);
        if (name == null && work != null) {
            return work.ownerUnit();
        }
        OrgUnit unit = ground.units().get(folded(name == null ? "" : name));
        if (unit == null) {
            refuse(row, WorkColumn.UNIT, ground, plan, new RefusedException("initiative.refused.row.unit"));
        }
        return unit;
    }

    private static Initiative.Description words(Map<String, String> typed, Initiative work) {
        Map<String, String> stands = work == null ? Map.of() : WorksSheets.words(work, Language.TH);
        return new Initiative.Description(
                new Bilingual(said("titleTh", typed, stands), said("titleEn", typed, stands)),
                new Bilingual(said("summaryTh", typed, stands), said("summaryEn", typed, stands)),
                said("targetGroups", typed, stands),
                said("partners", typed, stands),
                said("otherAwards", typed, stands),
                said("website", typed, stands),
                said(WorkColumn.TARGETS, typed, stands));
    }

    /** What stands in the register stays as it is when only its line ends differ. */
    private static String said(String key, Map<String, String> typed, Map<String, String> stands) {
        String before = stands.getOrDefault(key, "");
        String after = typed.getOrDefault(key, before);
        return CellText.lines(before).equals(after) ? before : after;
    }

    private static List<GivenFact> given(Map<String, String> typed, Facts known, Ground ground) {
        Map<String, String> notes = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        ground.places().keySet().stream()
                .filter(column -> column.asked() != null && typed.containsKey(column.key()))
                .forEach(column ->
                        (column.note() ? notes : values).put(column.asked().code(), typed.get(column.key())));
        return ground.asked().stream()
                .filter(asked -> values.containsKey(asked.code()) || notes.containsKey(asked.code()))
                .map(asked -> {
                    String stands = known.find(asked.code())
                            .map(fact -> asked.typed(fact.value()))
                            .orElse("");
                    String note = known.find(asked.code())
                            .map(fact -> fact.note() == null ? "" : fact.note())
                            .orElse("");
                    String said = notes.getOrDefault(asked.code(), note);
                    return new GivenFact(
                            asked.code(),
                            values.getOrDefault(asked.code(), stands),
                            CellText.lines(note).equals(said) ? note : said);
                })
                .toList();
    }

    private static List<ImportChange> changes(
            Map<String, String> typed, Initiative work, Facts known, Ground ground, OrgUnit unit) {
        RowDifference difference = new RowDifference(typed, work, known, unit);
        return WorkColumn.all(ground.asked()).stream()
                .filter(column -> typed.containsKey(column.key()))
                .flatMap(column -> difference.of(column).stream())
                .toList();
    }

    private static void refuseAt(Coded row, RefusedException refused, Ground ground, ImportPlan plan) {
        String field = refused.field().orElse(WorkColumn.CODE);
        WorkColumn column = ground.places().keySet().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(null);
        if (column == null) { // the column is not in the file
            refuse(row, WorkColumn.CODE, ground, plan, refused);
        } else {
            plan.refuse(row.number(), ground.places().get(column), column.label(), refused);
        }
    }

    private static void refuse(Coded row, String key, Ground ground, ImportPlan plan, RefusedException refused) {
        ground.places().entrySet().stream()
                .filter(one -> one.getKey().key().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        one -> plan.refuse(
                                row.number(), one.getValue(), one.getKey().label(), refused),
                        () -> plan.refuse(row.number(), -1, Bilingual.same(""), refused));
    }
}
