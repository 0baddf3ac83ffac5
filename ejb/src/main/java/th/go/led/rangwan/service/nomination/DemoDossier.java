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
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.CategoryAct;
import th.go.led.rangwan.domain.nomination.CategoryActKind;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.EvidenceFolders;
import th.go.led.rangwan.service.identity.People;

/** The demo's finished nomination: mediation at the stage of execution in category 1, with all that its call asks for. */
@Dependent
public class DemoDossier {
    private static final String WORK = "MD-2561";
    private static final String CYCLE = "unpsa-2022";
    private static final String CATEGORY = "1";
    private static final String WEB = "https://www.example.go.th/mediation/en";
    private static final Instant WROTE = Instant.parse("2021-10-08T04:00:00Z"); // 8 ต.ค. 2564 11:00 in Bangkok
    private static final Instant CONFIRMED = Instant.parse("2021-10-11T02:20:00Z");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NominationOpening opening;

    @Inject
    private Answers answers;

    @Inject
    private CategoryActs acts;

    @Inject
    private Calls calls;

    @Inject
    private EvidenceFolders folders;

    @Inject
    private NominationEvidence terms;

    @Inject
    private DemoSheets sheets;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters it, still on the desk of its preparer; nothing when the work is not there. */
    public void enter() {
        entities.createQuery("select i from Initiative i where i.code = :code", Initiative.class)
                .setParameter("code", WORK)
                .getResultStream()
                .findFirst()
                .ifPresent(this::nominate);
    }

    private void nominate(Initiative work) {
        Person preparer = people.byLogin("analyst2").orElseThrow();
        Person second = people.byLogin("analyst1").orElseThrow();
        Nomination nomination = opening.open(
                work, new Nomination.Entry(CYCLE, calls.current(CYCLE).revision(), CATEGORY), preparer);
        write(nomination, preparer);
        gather(nomination, preparer, second);
        acts.add(new CategoryAct(nomination, CategoryActKind.CONFIRMED, "", preparer, CONFIRMED));
        acts.add(new CategoryAct(nomination, CategoryActKind.CONFIRMED, "", second, CONFIRMED.plusSeconds(900)));
        audit.recordBySystem("nomination.begun", nomination.subject(), CYCLE + "/" + CATEGORY);
    }

    private void write(Nomination nomination, Person preparer) {
        Instant at = WROTE;
        for (Map.Entry<String, String> text : texts().entrySet()) {
            String[] place = text.getKey().split("\\.", 3); // such as 4a.1.th
            Answer answer = answers.held(nomination, place[0]);
            AnswerPart part = AnswerPart.of(place[2]).orElseThrow();
            answers.keep(answer.write(new Answer.Typed(part, text.getValue(), 0), preparer, at));
            at = at.plusSeconds(240);
        }
    }

    private void gather(Nomination nomination, Person preparer, Person second) {
        EvidenceFolder folder = folders.laidOut(nomination.subject());
        EvidenceTerms asked = terms.of(nomination);
        folder.nameWebsite(WEB, WebsiteOwner.WORK, asked);
        folder.websiteChecked(WEB, new LinkCheck(new LinkCheck.Found(LinkStatus.ANSWERS, 200, ""), second, WROTE));
        EvidenceItem survey = sheet(folder, "Survey of the parties 2020.pdf", "Survey of the parties, 2020", preparer);
        survey.tie(Map.of("2.1", Support.SUPPORTING, "2.3", Support.MAIN, "2.6", Support.MAIN), Set.of("4c", "9d"));
        folder.use(survey, asked);
        EvidenceItem handbook =
                sheet(folder, "Handbook for mediators.pdf", "Handbook for mediators, third printing", preparer);
        handbook.tie(Map.of("2.2", Support.MAIN, "2.4", Support.MAIN, "2.5", Support.MAIN), Set.of("5a", "7a", "8b"));
        folder.use(handbook, asked);
        EvaluationReport report = answers.report(nomination);
        report.describe("รายงานประเมินผลการไกล่เกลี่ยในชั้นบังคับคดี ปีงบประมาณ 2563", ReportKind.INTERNAL);
        report.judge("summary", new EvaluationReport.Finding(true, "1-2"), second, WROTE);
        report.judge("scope", new EvaluationReport.Finding(true, "3-8"), second, WROTE);
        report.judge("method", new EvaluationReport.Finding(true, "9-12"), second, WROTE);
        report.judge("findings", new EvaluationReport.Finding(true, "13-21"), second, WROTE);
        report.holdIn(sheet(folder, "Evaluation of mediation 2020.pdf", "Evaluation of mediation, 2020", preparer));
    }

    private EvidenceItem sheet(EvidenceFolder folder, String name, String about, Person by) {
        EvidenceItem item = folder.addFile(sheets.sheet(folder.subject(), name, about, by, WROTE), by, WROTE);
        item.speak("en");
        return item;
    }

    /** By question and part, each Thai draft before its translation: {@code 4a.1.th} before {@code 4a.2.en}. */
    private static Map<String, String> texts() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                DemoDossier.class.getResourceAsStream("/demo/answers-mediation.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> ordered = new TreeMap<>();
        texts.forEach((key, value) -> {
            String[] place = ((String) key).split("\\.", 2);
            String turn = place[1].equals("en") ? ".2." : place[1].equals("th") ? ".1." : ".0.";
            ordered.put(place[0] + turn + place[1], (String) value);
        });
        return ordered;
    }
}
