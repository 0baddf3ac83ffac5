package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * The demo's panel as of 12 October 2564: one scorer has declared a conflict, one has set a suggestion aside and handed in,
 * and the chair has not begun.
 */
@Dependent
public class DemoScoring {
    private static final String CYCLE = "unpsa-2022";
    private static final Instant OPENED = Instant.parse("2021-10-11T09:05:00Z"); // 11 ต.ค. 2564 16:05 in Bangkok
    private static final Instant DECLARED = Instant.parse("2021-10-11T09:20:00Z");
    private static final Instant HANDED_IN = Instant.parse("2021-10-12T01:40:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 10, 29);
    private static final Instant DUE_AT = Instant.parse("2021-10-29T09:30:00Z");

    /** Points, strengths, what to improve, what to do next, by criterion in the order of the call. */
    private static final List<Given> GIVEN = List.of(
            new Given(8, "SDG 4 และ 16 ชัด มีตัวเลขสองปี", "", ""),
            new Given(7, "แนวคิดใหม่ในงานบังคับคดี", "ยังไม่เทียบกับวิธีเดิม", "เทียบกับงานเดิมด้วยตัวเลข"),
            new Given(9, "ตรงปัญหาของกลุ่มเปราะบาง", "", ""),
            new Given(7, "มีคู่มือเครือข่าย", "ยังไม่มีหน่วยงานอื่นนำไปใช้", "หาหน่วยงานอื่นที่นำไปใช้แล้ว"),
            new Given(8, "มีแผนขับเคลื่อนต่อเนื่อง", "", "ผูกกับงบประมาณประจำปี"),
            new Given(9, "ภาคประชาชนร่วมออกแบบ", "", ""));

    private record Given(int points, String comment, String improve, String next) {}

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

    /** Enters it, where there is a nomination. */
    public void enter() {
        entities.createQuery("select n from Nomination n where n.cycle = :cycle order by n.id", Nomination.class)
                .setParameter("cycle", CYCLE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(this::enter);
    }

    private void enter(Nomination nomination) {
        CycleDefinition call = cycles.current(CYCLE);
        PanelTerms terms = PanelTerms.of(call);
        Person chair = person("director1");
        ScoringPanel panel = kept(new ScoringPanel(
                new ScoringPanel.Edition(CYCLE, 1, call.revision()),
                terms,
                new ScoringPanel.Opening(chair, OPENED, DUE)));
        PanelWork work = kept(new PanelWork(panel, nomination, OPENED));
        PanelSeat author = kept(new PanelSeat(panel, person("analyst1"), OPENED));
        PanelSeat scorer = kept(new PanelSeat(panel, person("analyst2"), OPENED));
        kept(new PanelSeat(panel, chair, OPENED));
        declare(author, work, true, "เป็นผู้จัดทำใบสมัครและเขียนคำตอบส่วนใหญ่");
        declare(
                scorer,
                work,
                false,
                "เขียนร่างแรกบางข้อตามที่ได้รับมอบหมาย ไม่ได้ร่วมดำเนินผลงาน และไม่มีตัวชี้วัดของตนผูกกับผลงานนี้");
        kept(new ScoreSheet(
                work,
                scorer.person(),
                new ScoreSheet.Word(Interest.NONE, "", terms, HANDED_IN),
                scores(call, nomination),
                null));
        Bilingual cycle = call.title();
        tasks.open(
                new Task.What(
                        "task.scoring.score",
                        "1",
                        panel.subject(),
                        cycle.th(),
                        cycle.en(),
                        "panel.xhtml?cycle=" + CYCLE),
                Task.Assignee.person(chair.id()),
                new Task.Sender(chair.nameTh(), chair.nameEn()),
                DUE_AT);
        audit.recordBySystem("demo.panel", panel.subject(), CYCLE);
    }

    private void declare(PanelSeat seat, PanelWork work, boolean conflict, String reason) {
        kept(new InterestDeclaration(
                seat,
                work,
                new InterestDeclaration.Word(conflict, reason),
                Set.of(Suggestion.OWN_UNIT, Suggestion.ANSWER_AUTHOR),
                DECLARED));
    }

    /** Each criterion points to the first item of evidence that is tied to it; one that has none says so. */
    private List<Score> scores(CycleDefinition call, Nomination nomination) {
        List<EvidenceItem> items = folders.laidOut(nomination.subject()).items().stream()
                .filter(item -> item.purpose() == EvidencePurpose.EXTRA && !item.withdrawn())
                .toList();
        List<Score> scores = new ArrayList<>();
        for (int place = 0; place < GIVEN.size(); place++) {
            Given given = GIVEN.get(place);
            String criterion = call.criteria().get(place).code();
            scores.add(new Score(
                    criterion,
                    given.points(),
                    new Score.Words(given.comment(), given.improve(), given.next()),
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
