package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidencePurpose;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.PanelSeat;
import th.go.led.rangwan.domain.scoring.PanelTerms;
import th.go.led.rangwan.domain.scoring.PanelWork;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.scoring.Suggestion;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * The demo's panel of three as of 12 October 2564. Each analyst has declared a conflict in the work that the analyst prepared.
 * The scores of the first work are all in; of the second the chair owes a sheet, so that it is still hidden from the others.
 */
@Dependent
public class DemoScoring {
    private static final String CYCLE = "unpsa-2022";
    private static final Instant OPENED = Instant.parse("2021-10-11T09:25:00Z"); // 11 ต.ค. 2564 16:25 in Bangkok
    private static final Instant DECLARED = Instant.parse("2021-10-11T09:40:00Z");
    private static final Instant HANDED_IN = Instant.parse("2021-10-12T01:40:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 10, 29);
    private static final Instant DUE_AT = Instant.parse("2021-10-29T09:30:00Z");
    private static final String WROTE = "เป็นผู้จัดทำใบสมัครและเขียนคำตอบส่วนใหญ่";
    private static final String ASIDE =
            "เขียนร่างแรกบางข้อตามที่ได้รับมอบหมาย ไม่ได้ร่วมดำเนินผลงาน และไม่มีตัวชี้วัดของตนผูกกับผลงานนี้";
    private static final String OVERSEES = "กลุ่มเป็นหน่วยประสานงาน ตนไม่ได้ร่วมดำเนินผลงาน";

    /** By criterion in the order of the call: points, strengths, what to improve, what to do next. */
    private static final List<Given> ANALYSTS = List.of(
            new Given(8, "SDG 4 และ 16 ชัด มีตัวเลขสองปี", "", ""),
            new Given(7, "แนวคิดใหม่ในงานบังคับคดี", "ยังไม่เทียบกับวิธีเดิม", "เทียบกับงานเดิมด้วยตัวเลข"),
            new Given(9, "ตรงปัญหาของกลุ่มเปราะบาง", "", ""),
            new Given(7, "มีคู่มือเครือข่าย", "ยังไม่มีหน่วยงานอื่นนำไปใช้", "หาหน่วยงานอื่นที่นำไปใช้แล้ว"),
            new Given(8, "มีแผนขับเคลื่อนต่อเนื่อง", "", "ผูกกับงบประมาณประจำปี"),
            new Given(9, "ภาคประชาชนร่วมออกแบบ", "", ""));

    private static final List<Given> CHAIRS = List.of(
            new Given(8, "เชื่อมกับเป้าหมายที่ 16 ตรงภารกิจกรม", "", ""),
            new Given(6, "ปรับทัศนคติบุคลากรควบคู่ขั้นตอน", "ตัวเลขก่อนและหลังยังไม่ครบทุกสำนักงาน", ""),
            new Given(9, "แก้ปัญหาที่ประชาชนร้องเรียนมากที่สุด", "", ""),
            new Given(7, "", "คู่มือยังมีเฉพาะภาษาไทย", ""),
            new Given(7, "", "", "ให้สำนักงานบังคับคดีจังหวัดรับไปเป็นงานประจำ"),
            new Given(8, "เครือข่ายหกหน่วยงานทำงานจริง", "", ""));

    private static final List<Given> ON_SERVICE = List.of(
            new Given(6, "ลดการเดินทางของผู้มีรายได้น้อย", "", ""),
            new Given(7, "ครบวงจรทางออนไลน์เป็นแห่งแรกของกรม", "", ""),
            new Given(6, "", "ตัวเลขผู้ใช้ซ้ำยังไม่แยกกลุ่ม", "ขอสถิติรายกลุ่มจากศูนย์"),
            new Given(7, "หน่วยงานอื่นนำแบบไปใช้ได้", "", ""),
            new Given(6, "", "ค่าบำรุงรักษาปีต่อไปยังไม่มีแผน", ""),
            new Given(5, "", "ผู้ใช้ยังไม่ได้ร่วมออกแบบ", "จัดเวทีรับฟังผู้ใช้"));

    private record Given(int points, String comment, String improve, String next) {}

    /** The panel with what it is made of. */
    private record Opened(ScoringPanel panel, PanelTerms terms, CycleDefinition call) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail audit;

    /** Enters it, where both nominations of the demo are there. */
    public void enter() {
        List<Nomination> works = entities.createQuery(
                        "select n from Nomination n where n.cycle = :cycle order by n.id", Nomination.class)
                .setParameter("cycle", CYCLE)
                .setMaxResults(2)
                .getResultList();
        if (works.size() == 2) {
            enter(works.get(0), works.get(1));
        }
    }

    private void enter(Nomination network, Nomination service) {
        CycleDefinition call = cycles.current(CYCLE);
        PanelTerms terms = PanelTerms.of(call);
        Person director = person("director1");
        ScoringPanel panel = kept(new ScoringPanel(
                new ScoringPanel.Edition(CYCLE, 1, call.revision()),
                terms,
                new ScoringPanel.Opening(director, OPENED, DUE)));
        Opened opened = new Opened(panel, terms, call);
        PanelWork first = kept(new PanelWork(panel, network, OPENED));
        PanelWork second = kept(new PanelWork(panel, service, OPENED));
        PanelSeat one = kept(new PanelSeat(panel, person("analyst1"), OPENED));
        PanelSeat two = kept(new PanelSeat(panel, person("analyst2"), OPENED));
        PanelSeat chair = kept(new PanelSeat(panel, director, OPENED));
        declare(one, first, new InterestDeclaration.Word(true, WROTE), Suggestion.OWN_UNIT, Suggestion.ANSWER_AUTHOR);
        declare(two, second, new InterestDeclaration.Word(true, WROTE), Suggestion.ANSWER_AUTHOR);
        declare(two, first, new InterestDeclaration.Word(false, ASIDE), Suggestion.OWN_UNIT, Suggestion.ANSWER_AUTHOR);
        declare(chair, first, new InterestDeclaration.Word(false, OVERSEES), Suggestion.OWN_UNIT);
        declare(one, second, new InterestDeclaration.Word(false, ""));
        handIn(opened, two, first, ANALYSTS);
        handIn(opened, chair, first, CHAIRS);
        handIn(opened, one, second, ON_SERVICE);
        ask(opened, director);
        audit.recordBySystem("demo.panel", panel.subject(), CYCLE);
    }

    private void ask(Opened opened, Person chair) {
        Bilingual cycle = opened.call().title();
        tasks.open(
                new Task.What(
                        "task.scoring.score",
                        "2",
                        opened.panel().subject(),
                        cycle.th(),
                        cycle.en(),
                        "panel.xhtml?cycle=" + CYCLE),
                Task.Assignee.person(chair.id()),
                new Task.Sender(chair.nameTh(), chair.nameEn()),
                DUE_AT);
    }

    private void declare(PanelSeat seat, PanelWork work, InterestDeclaration.Word word, Suggestion... suggested) {
        kept(new InterestDeclaration(seat, work, word, List.of(suggested), DECLARED));
    }

    private void handIn(Opened opened, PanelSeat seat, PanelWork work, List<Given> given) {
        kept(new ScoreSheet(
                work,
                seat.person(),
                new ScoreSheet.Word(Interest.NONE, "", opened.terms(), HANDED_IN),
                scores(opened.call(), work.nomination(), given),
                null));
    }

    /** Each criterion points to the first item of evidence that is tied to it; one that has none says so. */
    private List<Score> scores(CycleDefinition call, Nomination nomination, List<Given> given) {
        List<EvidenceItem> items = folders.laidOut(nomination.subject()).items().stream()
                .filter(item -> item.purpose() == EvidencePurpose.EXTRA && !item.withdrawn())
                .toList();
        List<Score> scores = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            Given one = given.get(place);
            String criterion = call.criteria().get(place).code();
            scores.add(new Score(
                    criterion,
                    one.points(),
                    new Score.Words(one.comment(), one.improve(), one.next()),
                    items.stream()
                            .filter(item -> item.criteria().containsKey(criterion))
                            .findFirst()
                            .map(item -> new Score.Proof(item.title(), List.of("item:" + item.id())))
                            .orElse(Score.Proof.NONE)));
        }
        return scores;
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    private <T> T kept(T made) {
        entities.persist(made);
        return made;
    }
}
