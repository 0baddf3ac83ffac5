package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.AnnotationRow;
import th.go.led.rangwan.service.decision.AssignmentService;
import th.go.led.rangwan.service.decision.ConditionService;
import th.go.led.rangwan.service.decision.DecisionRow;
import th.go.led.rangwan.service.decision.InformationService;
import th.go.led.rangwan.service.decision.RecipientRow;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.decision.RulingForm;
import th.go.led.rangwan.service.decision.Wanted;
import th.go.led.rangwan.service.task.TaskRow;
import th.go.led.rangwan.service.task.WorkListService;

/** Words become work: what is assigned, sent around or set as a condition, who ends it and who may not. */
class AssignmentServiceIT extends ApprovedDossier {
    private static final String CENTRE = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";

    @Inject
    private AssignmentService assignments;

    @Inject
    private InformationService information;

    @Inject
    private ConditionService conditions;

    @Inject
    private WorkListService workList;

    @Test
    void assignedWordsAreATaskOfTheUnitThatPointsBackToThem() throws Exception {
        long id = sent("ASSIGN-1");
        LocalDate due = ThaiDate.dayOf(clock.instant()).plusDays(7);
        assertEquals("decision.refused.nobody.ACT", refusal("director1", () -> annotate(id, Verb.ASSIGNED, List.of())));
        assertEquals(
                "decision.refused.due",
                refusal(
                        "director1",
                        () -> annotate(id, Verb.ASSIGNED, List.of(new Wanted("", unit(CENTRE), due.minusDays(30))))));
        step("director1", () -> annotate(id, Verb.ASSIGNED, List.of(new Wanted("", unit(CENTRE), due))));
        AnnotationRow words = written(id);
        assertEquals("มอบ " + CENTRE + " ดำเนินการ", words.verbWords().th());
        long given = words.assignments().get(0).id();
        assertEquals("ให้ตรวจข้อมูลระบบ", words.assignments().get(0).words());
        as("director2", () -> {
            TaskRow task = mine("task.assigned", "assignment.xhtml?id=" + given);
            assertEquals("ให้ตรวจข้อมูลระบบ", task.what().titleArgument());
            assertEquals(words, assignments.sheet(given).words());
        });
        as("secretary1", () -> assertFalse(assignments.sheet(given).mayEnd()));
        as("analyst2", () -> assertThrows(NotFoundException.class, () -> assignments.report(given, "ทำแล้ว")));
        assertEquals("decision.refused.how", refusal("director2", () -> assignments.report(given, " ")));
        step("director2", () -> assignments.report(given, "ตรวจแล้ว ข้อมูลถูกต้อง"));
        as(
                "director2",
                () -> assertTrue(workList.mine().later().stream()
                        .noneMatch(row -> row.what().page().equals("assignment.xhtml?id=" + given))));
        assertEquals("ตรวจแล้ว ข้อมูลถูกต้อง", written(id).assignments().get(0).doneWords());
    }

    @Test
    void whatIsSentAroundIsAcknowledgedTogetherByWhoLeadsTheUnitsAndByNobodyElse() throws Exception {
        long one = circulated("ASSIGN-2");
        long other = circulated("ASSIGN-3");
        as("director2", () -> {
            Set<String> both = Set.of("assignment:" + one, "assignment:" + other);
            assertTrue(information.waiting().stream()
                    .map(row -> row.key())
                    .toList()
                    .containsAll(both));
        });
        assertEquals("decision.refused.noneChosen", refusal("director2", () -> information.acknowledge(Set.of())));
        as("analyst1", () -> assertThrows(NotFoundException.class, () -> assignments.acknowledge(one, "")));
        as("secretary1", () -> assertThrows(EJBAccessException.class, () -> assignments.acknowledge(one, "")));
        as("secretary1", () -> assertThrows(EJBAccessException.class, () -> information.acknowledge(Set.of("x"))));
        step(
                "director2",
                () -> assertEquals(2, information.acknowledge(Set.of("assignment:" + one, "assignment:" + other))));
        as(
                "director2",
                () -> assertThrows(StaleException.class, () -> information.acknowledge(Set.of("assignment:" + one))));
        as(
                "director2",
                () -> assertEquals(
                        "ผู้อำนวยการ" + CENTRE,
                        assignments.sheet(one).row().doneAs().th()));
    }

    @Test
    void thePackageStaysShutUntilEachConditionIsMetOrWaivedInTheCapacityThatDecided() throws Exception {
        long id = approvedWithTwo("ASSIGN-4");
        List<DecisionRow.ConditionRow> set = decided(id).conditions();
        assertTrue(decided(id).shut());
        as(
                "analyst2",
                () -> mine(
                        "task.condition",
                        "decision.xhtml?id=" + id + "#condition-" + set.get(0).id()));
        as(
                "analyst1",
                () -> assertThrows(
                        NotFoundException.class,
                        () -> conditions.meet(set.get(0).id(), "ครบแล้ว")));
        step("director2", () -> conditions.meet(set.get(1).id(), "ตรวจแล้ว"));
        as(
                "director1",
                () -> assertThrows(
                        EJBAccessException.class,
                        () -> conditions.waive(set.get(0).id(), "ไม่ต้อง", "")));
        as(
                "secretary1",
                () -> assertThrows(
                        EJBAccessException.class,
                        () -> conditions.waive(set.get(0).id(), "ไม่ต้อง", "")));
        assertEquals(
                "decision.refused.capacity",
                refusal("ddg1", () -> conditions.waive(set.get(0).id(), "แปลภายหลังได้", "")));
        assertEquals(
                "decision.refused.reason",
                refusal("ddg1", () -> conditions.waive(set.get(0).id(), " ", waiver(id))));
        step("ddg1", () -> conditions.waive(set.get(0).id(), "แปลภายหลังได้", waiver(id)));
        assertFalse(decided(id).shut());
        assertEquals("แปลภายหลังได้", decided(id).conditions().get(0).waiver().words());
        assertEquals(
                "decision.refused.met",
                refusal("analyst2", () -> conditions.meet(set.get(0).id(), "แปลแล้ว")));
    }

    @Test
    void notApprovedEndsTheApplication() throws Exception {
        long id = sent("ASSIGN-5");
        step("director1", () -> annotate(id, Verb.AGREED, List.of()));
        assertEquals("decision.refused.reason", refusal("ddg1", () -> rule(id, DecisionOutcome.REFUSE, " ")));
        step("ddg1", () -> rule(id, DecisionOutcome.REFUSE, "ไม่ตรงกับภารกิจของกรม"));
        as("analyst1", () -> assertTrue(dossiers.head(id).state().ended()));
    }

    /** Approved on two conditions: one of a colleague, one of a unit. */
    private long approvedWithTwo(String code) throws Exception {
        long id = sent(code);
        step("director1", () -> annotate(id, Verb.AGREED, List.of()));
        LocalDate due = ThaiDate.dayOf(clock.instant()).plusDays(20);
        step("ddg1", () -> {
            RouteSheet here = dossiers.route(id);
            decisions.decide(
                    id,
                    new RulingForm(
                            here.waitingStep(),
                            DecisionOutcome.APPROVE_WITH_CONDITIONS,
                            "",
                            here.capacities().get(0).key(),
                            List.of(
                                    new Wanted("ให้คำแปลครบก่อนยื่น", "analyst2", due),
                                    new Wanted("ตรวจข้อมูลระบบ", unit(decisions.recipients(), CENTRE), due))));
        });
        return id;
    }

    private void rule(long id, DecisionOutcome outcome, String words) {
        RouteSheet here = dossiers.route(id);
        decisions.decide(
                id,
                new RulingForm(
                        here.waitingStep(),
                        outcome,
                        words,
                        here.capacities().get(0).key(),
                        List.of()));
    }

    private long sent(String code) throws Exception {
        long id = started(code);
        step("analyst1", () -> categories.confirm(id, "2", ""));
        step("analyst2", () -> categories.confirm(id, "2", ""));
        step("analyst1", () -> sendUp(id));
        return id;
    }

    private long circulated(String code) throws Exception {
        long id = sent(code);
        step("director1", () -> annotate(id, Verb.CIRCULATED, List.of(new Wanted("", unit(CENTRE), null))));
        return written(id).assignments().get(0).id();
    }

    private void annotate(long id, Verb verb, List<Wanted> wanted) {
        RouteSheet here = dossiers.route(id);
        annotations.annotateAndPass(
                id,
                new AnnotationForm(
                        here.waitingStep(),
                        verb,
                        "ให้ตรวจข้อมูลระบบ",
                        here.capacities().get(0).key(),
                        wanted));
    }

    private String unit(String name) {
        return unit(annotations.recipients(), name);
    }

    private static String unit(List<RecipientRow> offered, String name) {
        return offered.stream()
                .filter(row -> row.unit() && row.name().th().equals(name))
                .map(RecipientRow::key)
                .findFirst()
                .orElseThrow();
    }

    private AnnotationRow written(long id) throws Exception {
        AnnotationRow[] found = new AnnotationRow[1];
        as("director1", () -> found[0] = dossiers.route(id).recommendation());
        return found[0];
    }

    private DecisionRow decided(long id) throws Exception {
        DecisionRow[] found = new DecisionRow[1];
        as("ddg1", () -> found[0] = dossiers.route(id).decision());
        return found[0];
    }

    private String waiver(long id) {
        return dossiers.route(id).decision().waivers().get(0).key();
    }

    private TaskRow mine(String titleKey, String page) {
        var mine = workList.mine();
        return Stream.of(mine.overdue(), mine.soon(), mine.later())
                .flatMap(List::stream)
                .filter(row -> row.what().titleKey().equals(titleKey)
                        && row.what().page().equals(page))
                .findFirst()
                .orElseThrow();
    }
}
