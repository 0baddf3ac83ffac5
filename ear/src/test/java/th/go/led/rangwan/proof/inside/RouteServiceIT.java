package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.decision.StepTarget;
import th.go.led.rangwan.domain.decision.TemplateStep;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.decision.AddedStepForm;
import th.go.led.rangwan.service.decision.AddedStepService;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.ApprovalReturnService;
import th.go.led.rangwan.service.decision.BriefService;
import th.go.led.rangwan.service.decision.NudgeService;
import th.go.led.rangwan.service.decision.RecallService;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.decision.RouteTemplateService;
import th.go.led.rangwan.service.decision.RulingForm;
import th.go.led.rangwan.service.decision.StepAnswer;
import th.go.led.rangwan.service.decision.StepAnswerService;
import th.go.led.rangwan.service.decision.StepRow;
import th.go.led.rangwan.service.decision.TemplateSheet;
import th.go.led.rangwan.service.task.WorkListService;

/** A dossier is sent, taken back, reminded of, asked about on its way, decided, recalled and returned after its approval. */
class RouteServiceIT extends ApprovedDossier {
    private static final String TITLE = "ผลงาน ROUTE-STORY";
    private static final String REASON = "ตัวเลขปี 2563 ต่างจากรายงาน แก้ก่อนยื่น";

    @Inject
    RecallService recalls;

    @Inject
    NudgeService nudges;

    @Inject
    BriefService briefs;

    @Inject
    AddedStepService adding;

    @Inject
    StepAnswerService answering;

    @Inject
    ApprovalReturnService returns;

    @Inject
    RouteTemplateService templates;

    @Inject
    WorkListService work;

    @Test
    void aRouteIsRecalledRemindedLengthenedDecidedAndReturned() throws Exception {
        long id = started("ROUTE-STORY");
        step("analyst1", () -> categories.confirm(id, "2", ""));
        step("analyst2", () -> categories.confirm(id, "2", ""));
        step("analyst1", () -> sendUp(id));
        String paper = "nomination:" + id;
        theSenderTakesItBack(id, paper);
        theDirectorIsRemindedOnceADay(id, paper);
        theDirectorAsksOthersOnTheWay(id, paper);
        theDirectorPassesAndRecalls(id, paper);
        theExecutiveDecidesAndRecalls(id, paper);
        itIsReturnedAfterItsApproval(id);
    }

    @Test
    void aTemplateIsChangedByTheCoordinatingDirectorForPapersSentLater() throws Exception {
        TemplateSheet shipped = template("director1");
        assertFalse(template("director2").changeable());
        assertThrows(
                NotFoundException.class,
                () -> step("director2", () -> templates.change("DOSSIER", shipped.version(), steps(11))));
        assertThrows(NotFoundException.class, () -> step("director1", () -> templates.template("LETTER")));
        step("director1", () -> templates.change("DOSSIER", shipped.version(), steps(11)));
        TemplateSheet changed = template("admin1");
        assertEquals(Integer.valueOf(11), changed.rows().get(1).days());
        assertEquals("ผอ.กลุ่มพัฒนาระบบบริหาร", changed.changedBy().th());
        assertThrows(
                StaleException.class,
                () -> step("admin1", () -> templates.change("DOSSIER", shipped.version(), steps(12))));
        step("admin1", () -> templates.change("DOSSIER", changed.version(), steps(12)));
    }

    private void theSenderTakesItBack(long id, String paper) throws Exception {
        long sent = route("analyst1", id).may().recall();
        assertEquals("decision.refused.recall.acted", refusal("analyst2", () -> recalls.recall(paper, sent, "")));
        step("analyst1", () -> recalls.recall(paper, sent, "ลืมแนบไฟล์"));
        assertEquals(NominationState.DRAFTING, state(id));
        assertFalse(waits("director1", "task.PROPOSE"));
        step("analyst1", () -> sendUp(id));
        assertTrue(waits("director1", "task.PROPOSE"));
        assertEquals(1, route("director1", id).earlier().size(), "that it was taken back stays readable");
    }

    private void theDirectorIsRemindedOnceADay(long id, String paper) throws Exception {
        long here = route("director1", id).waitingStep();
        assertThrows(NotFoundException.class, () -> step("director1", () -> nudges.nudge(paper, here)));
        step("analyst1", () -> nudges.nudge(paper, here));
        assertEquals("decision.refused.nudge.today", refusal("analyst2", () -> nudges.nudge(paper, here)));
        StepRow reminded = route("analyst1", id).current();
        assertEquals(1, reminded.extra().nudges());
        assertFalse(reminded.extra().nudgeable());
    }

    private void theDirectorAsksOthersOnTheWay(long id, String paper) throws Exception {
        assertThrows(NotFoundException.class, () -> step("director2", () -> briefs.brief(id)));
        long here = route("director1", id).waitingStep();
        long centre = post("director1", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ");
        long analyst = post("director1", "นักวิเคราะห์ฯ");
        step("director1", () -> adding.add(paper, new AddedStepForm(here, StepAsk.INFORM, centre, "", null)));
        step(
                "director1",
                () -> adding.add(paper, new AddedStepForm(here, StepAsk.ACT, analyst, "ตรวจฉบับแปลข้อ 8b", null)));
        step(
                "director1",
                () -> adding.add(
                        paper, new AddedStepForm(here, StepAsk.COMMENT, centre, "ระบบใช้งานได้จริงหรือไม่", null)));
        assertEquals(
                "decision.refused.add.head",
                refusal(
                        "director1",
                        () -> adding.add(paper, new AddedStepForm(here, StepAsk.COMMENT, analyst, "ความเห็น", null))));
        assertThrows(
                NotFoundException.class,
                () -> step(
                        "ddg1", () -> adding.add(paper, new AddedStepForm(here, StepAsk.INFORM, analyst, "", null))));
        theAskedAnswer(id, paper);
        assertEquals(here, route("director1", id).waitingStep(), "none of that stopped the paper");
    }

    private void theAskedAnswer(long id, String paper) throws Exception {
        RouteSheet sheet = route("director2", id);
        assertEquals(0, sheet.seen());
        assertEquals(id, Identity.as("director2", () -> briefs.brief(id)).head().id(), "with all that belongs to it");
        StepRow informed = sheet.informed().get(0);
        assertTrue(informed.answerable());
        step("director2", () -> answering.answer(paper, new StepAnswer(informed.id(), "", key(informed))));
        assertEquals(1, route("ddg1", id).seen());
        StepRow acting = of("analyst2", id, StepAsk.ACT);
        assertEquals(
                "decision.refused.how",
                refusal("analyst2", () -> answering.answer(paper, new StepAnswer(acting.id(), " ", key(acting)))));
        step("analyst2", () -> answering.answer(paper, new StepAnswer(acting.id(), "ตรวจแล้ว ตรงกัน", key(acting))));
        assertEquals(StepState.PASSED, of("analyst2", id, StepAsk.ACT).state());
    }

    private void theDirectorPassesAndRecalls(long id, String paper) throws Exception {
        long here = route("director1", id).waitingStep();
        pass("director1", id, "เห็นควรอนุมัติ");
        assertEquals(StepAsk.COMMENT, route("director2", id).waitingAsk(), "the opinion comes before the executive");
        step("director1", () -> recalls.recall(paper, here, ""));
        assertEquals(here, route("director1", id).waitingStep());
        assertNull(route("director1", id).recommendation(), "what was recalled recommends nothing");
        pass("director1", id, "เห็นควรอนุมัติ ขาดข้อ 8b");
        pass("director2", id, "ระบบใช้งานจริงตั้งแต่ปี 2562");
        assertEquals("decision.refused.recall.acted", refusal("director1", () -> recalls.recall(paper, here, "")));
    }

    private void theExecutiveDecidesAndRecalls(long id, String paper) throws Exception {
        rule(id);
        assertEquals(NominationState.APPROVED, state(id));
        assertTrue(waits("analyst1", "task.FILE"));
        long decided = route("ddg1", id).may().recall();
        step("ddg1", () -> recalls.recall(paper, decided, "อ่านใหม่อีกครั้ง"));
        assertEquals(NominationState.ON_ROUTE, state(id));
        assertFalse(waits("analyst1", "task.FILE"));
        assertTrue(waits("ddg1", "task.DECIDE"));
        assertNull(route("ddg1", id).decision());
        rule(id);
    }

    private void itIsReturnedAfterItsApproval(long id) throws Exception {
        step("director1", () -> returns.giveBack(id, dossiers.head(id).version(), REASON));
        RouteSheet sheet = route("analyst1", id);
        assertEquals(REASON, sheet.returned().words());
        assertEquals(Verb.RETURNED, sheet.returned().verb());
        assertEquals(NominationState.RETURNED, state(id));
    }

    private void rule(long id) throws Exception {
        step("ddg1", () -> {
            RouteSheet here = dossiers.route(id);
            decisions.decide(
                    id,
                    new RulingForm(
                            here.waitingStep(),
                            DecisionOutcome.APPROVE,
                            "",
                            here.capacities().get(0).key(),
                            List.of()));
        });
    }

    private void pass(String login, long id, String words) throws Exception {
        step(login, () -> {
            RouteSheet here = dossiers.route(id);
            annotations.annotateAndPass(
                    id,
                    new AnnotationForm(
                            here.waitingStep(),
                            Verb.AGREED,
                            words,
                            here.capacities().get(0).key()));
        });
    }

    /** The shipped route, but for the days of its second step. */
    private static List<TemplateStep> steps(int days) {
        return List.of(
                new TemplateStep(1, StepAsk.PREPARE, StepTarget.WRITER, null, null),
                new TemplateStep(2, StepAsk.COMMENT, StepTarget.OWNER_HEAD, null, days),
                new TemplateStep(3, StepAsk.PROPOSE, StepTarget.COORDINATING_HEAD, null, 10),
                new TemplateStep(4, StepAsk.DECIDE, StepTarget.DEPARTMENT_HEAD, null, 7),
                new TemplateStep(5, StepAsk.FILE, StepTarget.WRITER, null, 2));
    }

    private TemplateSheet template(String login) throws Exception {
        return Identity.as(login, () -> templates.template("DOSSIER"));
    }

    private RouteSheet route(String login, long id) throws Exception {
        return Identity.as(login, () -> dossiers.route(id));
    }

    private StepRow of(String login, long id, StepAsk ask) throws Exception {
        return route(login, id).steps().stream()
                .filter(step -> step.ask() == ask)
                .findFirst()
                .orElseThrow();
    }

    private NominationState state(long id) throws Exception {
        return Identity.as("analyst1", () -> dossiers.head(id).state());
    }

    private boolean waits(String login, String title) throws Exception {
        return Identity.as(login, () -> work.waiting(1000).soonest()).stream()
                .anyMatch(row -> row.what().titleKey().equals(title)
                        && row.what().recordTh().contains(TITLE));
    }

    private long post(String login, String title) throws Exception {
        return Identity.as(login, () -> adding.posts()).stream()
                .filter(post -> post.title().th().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String key(StepRow step) {
        return step.extra().capacities().get(0).key();
    }
}
