package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.CategoryActKind;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** The demo's nomination: the human-rights work in category 2 of UNPSA 2022, half written. */
@Dependent
public class DemoNominations {
    private static final String WORK = "HR-2562";
    private static final String CYCLE = "unpsa-2022";
    private static final Instant WROTE = Instant.parse("2021-10-11T04:10:00Z"); // 11 ต.ค. 2564 11:10 in Bangkok
    private static final String CORRECTED = "8a.th";
    private static final Duration EACH = Duration.ofMinutes(3);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NominationOpening opening;

    @Inject
    private Answers answers;

    @Inject
    private CategoryActs acts;

    @Inject
    private TaskBook tasks;

    @Inject
    private DemoAnswers drafts;

    @Inject
    private Calls calls;

    @Inject
    private DemoEvidence evidence;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private NominationEvidence terms;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters the nomination with its answers and report; nothing when the work is not there. */
    public void enter() {
        entities.createQuery("select i from Initiative i where i.code = :code", Initiative.class)
                .setParameter("code", WORK)
                .getResultStream()
                .findFirst()
                .ifPresent(this::nominate);
    }

    private void nominate(Initiative work) {
        Person preparer = people.byLogin("analyst1").orElseThrow();
        Person second = people.byLogin("analyst2").orElseThrow();
        Nomination.Entry entry =
                new Nomination.Entry(CYCLE, calls.current(CYCLE).revision(), "2");
        Nomination nomination = opening.open(work, entry, preparer);
        drafts.draft(nomination);
        write(nomination, preparer);
        drafts.entrust(nomination);
        EvaluationReport report = answers.report(nomination);
        report.describe("รายงานประเมินผลเครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน ปีงบประมาณ 2564", ReportKind.INTERNAL);
        report.judge("summary", new EvaluationReport.Finding(true, "1-3"), second, WROTE);
        report.judge("scope", new EvaluationReport.Finding(true, "4-9"), second, WROTE);
        report.judge("method", new EvaluationReport.Finding(true, "10-14"), second, WROTE);
        report.judge("findings", new EvaluationReport.Finding(false, ""), second, WROTE);
        evidence.enter(
                nomination,
                folders.laidOut(nomination.subject()),
                report,
                new DemoEvidence.People(preparer, second, terms.of(nomination)));
        audit.recordBySystem("nomination.begun", nomination.subject(), CYCLE + "/2");
        confirm(nomination, preparer, second);
    }

    /** The preparer has confirmed the category and asked the colleague to be the second. */
    private void confirm(Nomination nomination, Person preparer, Person second) {
        acts.add(new CategoryAct(nomination, CategoryActKind.CONFIRMED, "", preparer, WROTE));
        tasks.open(
                new Task.What(
                        "task.category",
                        nomination.entry().category(),
                        nomination.subject(),
                        nomination.initiative().title().th(),
                        nomination.initiative().title().en(),
                        "category.xhtml?id=" + nomination.id()),
                Task.Assignee.person(second.id()),
                new Task.Sender(preparer.nameTh(), preparer.nameEn()),
                null);
    }

    private void write(Nomination nomination, Person preparer) {
        Instant at = WROTE;
        for (Map.Entry<String, String> text : texts().entrySet()) {
            String[] place = text.getKey().split("\\.", 2); // such as 4a.th
            Answer answer = answers.held(nomination, place[0]);
            AnswerPart part = AnswerPart.of(place[1]).orElseThrow();
            at = at.plus(EACH);
            answers.keep(answer.write(
                    new Answer.Typed(part, text.getValue(), answer.text(part).edition()), preparer, at));
        }
    }

    /** By question and part in the order of their saving: all but one Thai draft are older than their translation. */
    private static Map<String, String> texts() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                DemoNominations.class.getResourceAsStream("/demo/answers-human-rights.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> ordered = new TreeMap<>(
                Comparator.comparing((String key) -> key.equals(CORRECTED)).thenComparing(DemoNominations::saving));
        texts.forEach((key, value) -> ordered.put((String) key, (String) value));
        return ordered;
    }

    private static String saving(String key) {
        return (key.endsWith(".en") ? "2" : "1") + key;
    }
}
