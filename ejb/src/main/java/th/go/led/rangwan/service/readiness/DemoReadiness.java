package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.readiness.Aim;
import th.go.led.rangwan.domain.readiness.Gap;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.readiness.Measure;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;

/**
 * The demo's plan for the human-rights work: the four conditions that the memo of the call names for an application in
 * 2023, in its own words, with clauses and criteria beside them.
 */
@Dependent
public class DemoReadiness {
    private static final String WORK = "HR-2562";
    private static final Instant OPENED = Instant.parse("2021-10-12T01:50:00Z"); // 12 ต.ค. 2564 08:50 in Bangkok
    private static final String SENTENCE =
            "หากแนวทางนี้ได้รับการสนับสนุนอย่างเป็นทางการเป็นรูปธรรมมีแผนปฏิบัติการการวัดความก้าวหน้า"
                    + " และจัดเก็บผลงานอย่างเป็นระบบ พิจารณาว่าสามารถใช้ข้อมูลที่ได้รับจากการดำเนินงานประกอบการสมัครรางวัล"
                    + " United Nations Public Service Awards ในปี ๒๐๒๓ ได้ต่อไป";
    private static final String DEVELOPMENT = "ผอ.กลุ่มพัฒนาระบบบริหาร";
    private static final String ANALYST = "นักวิเคราะห์ฯ";
    private static final String COMPUTING = "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ";
    private static final String SYSTEM = "ระบบงานบังคับคดี";
    private static final String REPORTS = "แบบรายงานกลาง";

    private static final List<Given> GAPS = List.of(
            new Given(
                    paper("“ได้รับการสนับสนุนอย่างเป็นทางการ”", "“supported officially”"),
                    words("คำสั่งหรือประกาศของกรม", "an order or notice of the department"),
                    words("ออกประกาศนโยบายเครือข่าย", "issue a notice of the network's policy"),
                    measure("ฉบับ", "notices", 0, 1, "ทะเบียนคำสั่งและประกาศของกรม"),
                    new Charge(DEVELOPMENT, LocalDate.of(2021, 12, 30))),
            new Given(
                    paper("“มีแผนปฏิบัติการ”", "“has an action plan”"),
                    words("แผนที่มีงบและผู้รับผิดชอบ", "a plan with a budget and owners"),
                    words("ทำแผนปฏิบัติการ ปี 2565-2567", "write the action plan 2022-2024"),
                    measure("แผน", "plans", 0, 1, "แผนปฏิบัติราชการของกรม"),
                    new Charge(DEVELOPMENT, LocalDate.of(2022, 3, 31))),
            new Given(
                    paper("“การวัดความก้าวหน้า”", "“measures its progress”"),
                    words("ตัวชี้วัดพร้อมค่าฐานและแหล่งที่มา", "indicators with baseline and source"),
                    words("เพิ่มตัวชี้วัดกลุ่มเปราะบาง 2 ตัว", "add two indicators on vulnerable groups"),
                    measure("ตัว", "indicators", 3, 5, SYSTEM),
                    new Charge(ANALYST, LocalDate.of(2023, 3, 31))),
            new Given(
                    paper("“จัดเก็บผลงานอย่างเป็นระบบ”", "“keeps its results systematically”"),
                    words("จังหวัดที่ส่งผลรายไตรมาส", "provinces that report each quarter"),
                    words("เก็บผลจังหวัดที่เหลือ 36 แห่ง", "collect the results of the other 36 provinces"),
                    measure("จังหวัด", "provinces", 41, 77, REPORTS),
                    new Charge(COMPUTING, LocalDate.of(2022, 9, 30))),
            new Given(
                    new Named(GapGround.CALL, "report", words("ข้อ ๔.๑", "clause 4.1")),
                    words("รายงานการประเมินผลมีข้อมูลถึง ก.ย. 2564", "the evaluation report has data until Sep 2021"),
                    words("เพิ่มผลปี 2565 และความเห็นภายนอก", "add the results of 2022 and an outside view"),
                    Measure.NONE,
                    new Charge(ANALYST, LocalDate.of(2023, 5, 30))),
            new Given(
                    new Named(GapGround.CALL, "letters", words("ข้อ ๔.๒", "clause 4.2")),
                    words("หนังสือรับรองสำหรับรอบใหม่", "letters of reference for the later cycle"),
                    words("ขอหนังสือใหม่จากสองหน่วยงาน", "ask two bodies for new letters"),
                    measure("ฉบับ", "letters", 0, 2, "ทะเบียนหนังสือรับ"),
                    new Charge(ANALYST, LocalDate.of(2023, 7, 31))),
            new Given(
                    new Named(GapGround.CRITERION, "2.2", words("๒.๒ นวัตกรรม", "2.2 Innovation")),
                    words("เทียบกับงานเดิมด้วยตัวเลขยังไม่มี", "no figures against the former way of working"),
                    words("วัดเวลาไกล่เกลี่ยก่อนและหลัง", "measure the time of mediation before and after"),
                    measure("ชุดตัวเลข", "sets of figures", 0, 1, "สถิติคดี ปี 2562-2565"),
                    new Charge(COMPUTING, LocalDate.of(2023, 4, 28))),
            new Given(
                    new Named(GapGround.CRITERION, "2.4", words("๒.๔ การถ่ายทอดความรู้", "2.4 Transferability")),
                    words("ยังไม่มีหน่วยงานอื่นนำไปใช้", "no other body uses it yet"),
                    words("ทำบันทึกข้อตกลงกับหน่วยงานนอกกรม", "agree with a body outside the department"),
                    measure("หน่วยงาน", "bodies", 0, 1, "บันทึกข้อตกลง"),
                    new Charge(DEVELOPMENT, LocalDate.of(2023, 6, 30))),
            new Given(
                    new Named(GapGround.CRITERION, "2.5", words("๒.๕ ความยั่งยืน", "2.5 Sustainability")),
                    words("งบประมาณยังผูกปีต่อปี", "the budget is tied year by year"),
                    words("ผูกแผนกับคำของบประมาณ ปี 2567", "tie the plan to the budget request of 2024"),
                    measure("ปี", "years", 1, 3, "คำของบประมาณ"),
                    new Charge(DEVELOPMENT, LocalDate.of(2022, 6, 30))));

    private record Named(GapGround ground, String code, Bilingual title) {}

    private record Charge(String post, LocalDate due) {}

    private record Given(Named named, Bilingual need, Bilingual action, Measure measure, Charge charge) {
        Gap gap() {
            return Gap.named(named.ground(), named.code(), named.title(), need);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReadinessPlans plans;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters the plan, where work and memo are there. */
    public void enter() {
        List<Initiative> works = entities.createQuery(
                        "select i from Initiative i where i.code = :code", Initiative.class)
                .setParameter("code", WORK)
                .getResultList();
        List<IncomingPaper> papers = entities.createQuery(
                        "select p from IncomingPaper p order by p.id", IncomingPaper.class)
                .setMaxResults(1)
                .getResultList();
        if (!works.isEmpty()) {
            open(works.get(0), papers.isEmpty() ? null : papers.get(0));
        }
    }

    private void open(Initiative work, IncomingPaper paper) {
        Person keeper = people.byLogin("analyst1").orElseThrow();
        ReadinessPlan plan = new ReadinessPlan(
                work, new ReadinessPlan.Origin(PlanCause.LATER_CYCLE, null, paper, SENTENCE), keeper, keeper, OPENED);
        plan.aimAt(PlanTarget.Goal.named("UNPSA 2023"), "", keeper, OPENED);
        Map<String, Post> posts = plans.posts().stream()
                .collect(Collectors.toMap(post -> post.title().shortTh(), Function.identity(), (one, other) -> one));
        for (Given given : GAPS) {
            Post owner = posts.get(given.charge().post());
            plan.need(
                    given.gap(),
                    new Aim(
                            given.action(),
                            given.measure(),
                            owner,
                            given.charge().due()),
                    keeper,
                    OPENED);
        }
        plans.keep(plan);
        plan.items().forEach(item -> tasks.entrusted(item, keeper));
        audit.recordBySystem("demo.readiness", plan.subject(), work.code());
    }

    private static Named paper(String th, String en) {
        return new Named(GapGround.PAPER, "", words(th, en));
    }

    private static Bilingual words(String th, String en) {
        return new Bilingual(th, en);
    }

    private static Measure measure(String th, String en, int baseline, int target, String source) {
        return new Measure(words(th, en), BigDecimal.valueOf(baseline), BigDecimal.valueOf(target), source);
    }
}
