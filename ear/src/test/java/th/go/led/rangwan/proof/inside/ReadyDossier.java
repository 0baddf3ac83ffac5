package th.go.led.rangwan.proof.inside;

import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentPart;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.QualityPoint;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceOrderService;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.evidence.SeenItem;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.letter.LetterFileService;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerService;
import th.go.led.rangwan.service.nomination.AnswerSheet;
import th.go.led.rangwan.service.nomination.CategoryService;
import th.go.led.rangwan.service.nomination.NominationOpening;
import th.go.led.rangwan.service.nomination.ReportEdit;
import th.go.led.rangwan.service.nomination.ReportService;
import th.go.led.rangwan.service.paper.Booklet;
import th.go.led.rangwan.service.paper.BookletPdf;

/** A dossier that lacks nothing but what a test leaves out, made by the services that people use. */
abstract class ReadyDossier extends TheWhole {
    static final String CYCLE = "unpsa-2022";

    private static final Map<String, String> FACTS = Map.of(
            "nominee.kind", "public",
            "nominator.kind", "self",
            "unpsa.won", "no",
            "un.involvement", "none",
            "innovative", "yes",
            "started.on", "2018-10-01",
            "started.proof", "yes");

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    EntityManager entities;

    @Inject
    NominationOpening opening;

    @Inject
    private Cycles cycles;

    @Inject
    private People people;

    @Inject
    private AnswerService answers;

    @Inject
    ReportService reports;

    @Inject
    private LetterFileService letterFiles;

    @Inject
    private EvidenceService evidence;

    @Inject
    EvidenceItemService items;

    @Inject
    private EvidenceOrderService order;

    @Inject
    CategoryService categories;

    @Inject
    Clock clock;

    /** A nomination of a new work that passes its screening; nothing else is there. */
    long begun(String code, String title) {
        OrgUnit unit = people.coordinatingUnit();
        Initiative work = anInitiative().coded(code).titled(title).ownedBy(unit).build();
        entities.persist(work);
        entities.flush();
        FACTS.forEach((fact, value) -> state(work, "", fact, value));
        state(work, CYCLE, "fit.2", "yes");
        CycleDefinition call = cycles.current(CYCLE);
        Nomination nomination = opening.open(
                work,
                new Nomination.Entry(CYCLE, call.revision(), "2"),
                people.byLogin("analyst1").orElseThrow());
        entities.flush();
        return nomination.id();
    }

    private void state(Initiative work, String cycle, String code, String value) {
        entities.createNativeQuery("insert into initiative_fact"
                        + " (initiative_id, cycle, code, stated_value, given_by, given_at, note)"
                        + " select i.id, :cycle, :code, :value, 'ผอ.', i.described_at, 'เหตุผล' from initiative i"
                        + " where i.id = :id")
                .setParameter("cycle", cycle)
                .setParameter("code", code)
                .setParameter("value", value)
                .setParameter("id", work.id())
                .executeUpdate();
    }

    /** Everything but the category's confirmation and the texts of those questions. */
    void complete(long nomination, Set<String> leftOut) throws Exception {
        CycleDefinition call = cycles.current(CYCLE);
        for (QuestionDefinition question : call.questions().all()) {
            if (!leftOut.contains(question.code())) {
                answer(nomination, question);
            }
        }
        report(nomination, call);
        letter(nomination, "มหาวิทยาลัยผู้รับรอง " + nomination);
        letter(nomination, "สมาคมผู้รับรอง " + nomination);
        order.nameWebsite(
                new EvidenceOrderService.Seen(
                        nomination, evidence.files(nomination).version()),
                "https://www.example.go.th/network/en",
                WebsiteOwner.WORK);
        entities.flush();
    }

    void answer(long nomination, QuestionDefinition question) {
        if (question.answer() != AnswerKind.TEXT) {
            save(nomination, question.code(), AnswerPart.CHOICE, "no");
        }
        if (question.answer() != AnswerKind.YES_NO) {
            save(nomination, question.code(), AnswerPart.TH, "คำตอบข้อ " + question.code() + " เป็นภาษาไทย");
            save(nomination, question.code(), AnswerPart.EN, "The answer to question " + question.code() + ".");
        }
    }

    void save(long nomination, String question, AnswerPart part, String words) {
        AnswerSheet sheet = answers.sheet(nomination, question);
        AnswerSheet.TextSheet text =
                switch (part) {
                    case TH -> sheet.thai();
                    case EN -> sheet.english();
                    case CHOICE -> sheet.choice();
                };
        answers.save(new AnswerEdit(nomination, question, part, words, text.edition()));
    }

    private void report(long nomination, CycleDefinition call) throws Exception {
        Map<String, EvaluationReport.Finding> findings = new HashMap<>();
        for (DocumentPart part : call.document("report").orElseThrow().parts()) {
            findings.put(part.code(), new EvaluationReport.Finding(true, "1-4"));
        }
        reports.judge(new ReportEdit(
                nomination, reports.sheet(nomination).version(), "รายงานประเมินผล", ReportKind.INTERNAL, findings));
        reports.bring(nomination, pdf("รายงานประเมินผล " + nomination));
        entities.flush();
        EvidenceRow file = reports.sheet(nomination).file();
        items.speak(
                new SeenItem(nomination, file.id(), file.version()),
                new EvidenceItemService.Tongue("en", TranslationState.NONE, false, "", "", "", null));
        entities.flush();
    }

    private void letter(long nomination, String bodyName) throws Exception {
        Instant now = clock.instant();
        OutsideBody body = new OutsideBody(Bilingual.same(bodyName), BodyKind.PUBLIC, null, OutsideBody.Ties.NONE);
        entities.persist(body);
        ReferenceLetter letter = new ReferenceLetter(entities.find(Nomination.class, nomination), body, false, now);
        letter.receive(ThaiDate.dayOf(now), now);
        letter.accept(
                QualityCheck.found(Set.of(QualityPoint.values()), "en", false),
                "",
                people.byLogin("analyst1").orElseThrow(),
                now);
        entities.persist(letter);
        entities.flush();
        letterFiles.bring(letter.id(), pdf(bodyName));
        entities.flush();
    }

    /** How many tasks wait upon that subject. */
    long openTasks(String subject) {
        return entities.createQuery(
                        "select count(t) from Task t where t.subject = :subject and t.doneAt is null", Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** A PDF that says so, under a name that is no path. */
    static FileIntake.Sent pdf(String words) {
        byte[] content = BookletPdf.render(
                new Booklet(words, "ผู้รับรอง", "", "", List.of(new Booklet.Section(words, "", words))),
                Instant.parse("2021-11-01T00:00:00Z"));
        return new FileIntake.Sent("หนังสือ../" + words + ".pdf", "application/pdf", new ByteArrayInputStream(content));
    }
}
