package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleNotice;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.ReportKind;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.cycle.CycleDraftService;
import th.go.led.rangwan.service.cycle.CycleLifeService;
import th.go.led.rangwan.service.cycle.CycleLifeSheet;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.decision.BriefService;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.FileService;
import th.go.led.rangwan.service.initiative.InitiativeDesk;
import th.go.led.rangwan.service.letter.LetterPlan;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.memo.MemoPaperService;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.service.nomination.AnswerCommentService;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerService;
import th.go.led.rangwan.service.nomination.AnswerVersionService;
import th.go.led.rangwan.service.nomination.AnswerWatchService;
import th.go.led.rangwan.service.nomination.ChargeEdit;
import th.go.led.rangwan.service.nomination.ChargeService;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.service.nomination.ReportEdit;
import th.go.led.rangwan.service.nomination.ReportService;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScoreSheetService;
import th.go.led.rangwan.service.scoring.ScoringService;

/** A record of another unit is not found, neither by its id nor by a guess. */
class OtherUnitIT extends TheWhole {
    private static final String COMPUTING = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String BANKRUPTCY = "กองบังคับคดีล้มละลาย";
    private static final String HUMAN_RIGHTS = "HR-2562";
    private static final String QUESTION = "12";

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private DossierService dossiers;

    @Inject
    private BriefService briefs;

    @Inject
    private NominationService nominations;

    @Inject
    private AnswerService answers;

    @Inject
    private ReportService reports;

    @Inject
    private LetterTrackerService letters;

    @Inject
    private ReferenceLetterService letterActs;

    @Inject
    private EvidenceService evidence;

    @Inject
    private FileService storedFiles;

    @Inject
    private MemoService memos;

    @Inject
    private MemoPaperService papers;

    @Inject
    private ScoringService scores;

    @Inject
    private ScoreSheetService ownScores;

    @Inject
    private InitiativeDesk works;

    @Inject
    private CycleDraftService drafts;

    @Inject
    private CycleLifeService lives;

    @Inject
    private DeadlineService deadlines;

    @Inject
    private AnswerVersionService versions;

    @Inject
    private AnswerCommentService comments;

    @Inject
    private AnswerWatchService watch;

    @Inject
    private ChargeService charges;

    private static AnswerVersionService.Place place(long nominationId) {
        return new AnswerVersionService.Place(nominationId, QUESTION, AnswerPart.TH);
    }

    private interface Work {
        void on(long nominationId) throws Exception;
    }

    private interface Reading {
        Object of(long nominationId) throws Exception;
    }

    private Map<String, Reading> readings() {
        return Map.ofEntries(
                Map.entry("head", dossiers::head),
                Map.entry("route", dossiers::route),
                Map.entry("brief", briefs::brief),
                Map.entry("progress", briefs::progress),
                Map.entry("nomination", nominations::sheet),
                Map.entry("answers", id -> answers.sheet(id, QUESTION)),
                Map.entry("history of an answer", id -> versions.page(place(id), Long.MAX_VALUE)),
                Map.entry("comments on an answer", id -> comments.comments(id, QUESTION)),
                Map.entry("state of an answer", id -> watch.state(id, QUESTION, "page0000", Map.of())),
                Map.entry("report", reports::sheet),
                Map.entry("letters", letters::lettersOf),
                Map.entry("count of the letters", letters::countOf),
                Map.entry("files", evidence::files),
                Map.entry("memos", id -> memos.sheet(id, 0)),
                Map.entry("issued memos", memos::issuedOf),
                Map.entry("scores", scores::sheet),
                Map.entry("summary of the scores", scores::summary));
    }

    /** The names of the readings by which {@code login} finds the nomination. */
    private List<String> found(String login, long nominationId) throws Exception {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Reading> reading : readings().entrySet()) {
            try {
                Identity.as(login, () -> reading.getValue().of(nominationId));
                found.add(reading.getKey());
            } catch (NotFoundException missing) {
                assertEquals(NotFoundException.class, missing.getClass(), reading.getKey());
            }
        }
        return found.stream().sorted().toList();
    }

    private static void notFound(Callable<?> work) {
        assertThrows(NotFoundException.class, () -> Identity.as("director2", work));
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private List<String> questions() {
        return entities.createQuery("select a.question from Answer a where a.nomination.id = :id", String.class)
                .setParameter("id", demoNomination())
                .getResultList();
    }

    private long demoNomination() {
        return entities.createQuery("select min(n.id) from Nomination n where n.initiative.code = :code", Long.class)
                .setParameter("code", HUMAN_RIGHTS)
                .getSingleResult();
    }

    private void withNominationOf(String unit, Work work) throws Exception {
        transaction.begin();
        try {
            Initiative initiative = anInitiative()
                    .coded("PROOF-1")
                    .ownedBy(one(OrgUnit.class, "nameTh", unit))
                    .build();
            entities.persist(initiative);
            Nomination nomination = aNomination()
                    .of(initiative)
                    .preparedBy(one(Person.class, "login", "analyst1"))
                    .build();
            entities.persist(nomination);
            questions().forEach(question -> entities.persist(new Answer(nomination, question)));
            entities.persist(new EvaluationReport(nomination));
            entities.flush();
            work.on(nomination.id());
        } finally {
            transaction.rollback();
        }
    }

    private <T> T one(Class<T> type, String property, String value) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e." + property + " = :value", type)
                .setParameter("value", value)
                .getSingleResult();
    }

    @Test
    void itsOwnUnitAndTheCoordinatingOneReadIt() throws Exception {
        withNominationOf(COMPUTING, id -> {
            assertEquals(id, Identity.as("director2", () -> dossiers.head(id)).id());
            assertEquals(id, Identity.as("analyst1", () -> dossiers.head(id)).id());
            assertEquals(id, Identity.as("ddg1", () -> dossiers.head(id)).id());
        });
    }

    @Test
    void anotherUnitDoesNotFindIt() throws Exception {
        withNominationOf(
                BANKRUPTCY,
                id -> assertThrows(NotFoundException.class, () -> Identity.as("director2", () -> dossiers.head(id))));
    }

    @Test
    void aGuessedNumberIsNotFound() {
        assertThrows(NotFoundException.class, () -> Identity.as("director2", () -> dossiers.head(Long.MAX_VALUE)));
    }

    @Test
    void nothingOfAnotherUnitsNominationIsFound() throws Exception {
        assertEquals(List.of(), found("director2", demoNomination()));
        assertEquals(readings().keySet().stream().sorted().toList(), found("director1", demoNomination()));
    }

    @Test
    void everythingOfTheOwnUnitsNominationIsFound() throws Exception {
        withNominationOf(
                COMPUTING,
                id -> assertEquals(readings().keySet().stream().sorted().toList(), found("director2", id)));
    }

    @Test
    void nothingOfAnotherUnitsNominationIsChanged() {
        long id = demoNomination();
        notFound(() -> answers.save(new AnswerEdit(id, QUESTION, AnswerPart.TH, "ของหน่วยงานอื่น", 0)));
        notFound(() -> done(() -> versions.restore(place(id), 1, 0)));
        notFound(() -> done(() -> comments.comment(id, QUESTION, AnswerComment.Passage.whole(), "ของหน่วยงานอื่น")));
        notFound(() -> done(() -> charges.entrust(id, List.of(new ChargeEdit(QUESTION, 0, null, "")))));
        notFound(() -> done(() -> watch.writes(id, QUESTION, AnswerPart.TH, "page0000")));
        notFound(() -> done(() -> watch.read(id, QUESTION)));
        notFound(() -> {
            reports.judge(new ReportEdit(id, 0, "ของหน่วยงานอื่น", ReportKind.INTERNAL, Map.of()));
            return null;
        });
        notFound(() -> letterActs.plan(id, new LetterPlan(1, null, false, 0, null)));
        notFound(() -> evidence.upload(id, "a.pdf", "application/pdf", InputStream.nullInputStream()));
        notFound(() -> {
            ownScores.submit(id, new ScoreEntry(0, Interest.NONE, "", List.of()));
            return null;
        });
    }

    @Test
    void aLetterOfAnotherUnitIsNotFoundByItsNumber() {
        long id = demoNomination();
        long letter = entities.createQuery(
                        "select min(l.id) from ReferenceLetter l where l.nomination.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        notFound(() -> letters.letter(id, letter));
        notFound(() -> {
            letterActs.cancel(letter, 0, "ของหน่วยงานอื่น");
            return null;
        });
    }

    @Test
    void aFileOfAnotherUnitIsNotFoundByItsNumber() throws Exception {
        withNominationOf(BANKRUPTCY, id -> {
            StoredFile file = new StoredFile(
                    "nomination:" + id,
                    "หลักฐาน.pdf",
                    new StoredFile.Content(FileKind.PDF, 1, "0".repeat(64)),
                    "analyst1",
                    Given.NOW);
            entities.persist(file);
            entities.flush();
            assertEquals(
                    file.id(),
                    Identity.as("analyst1", () -> storedFiles.download(file.id()))
                            .id());
            notFound(() -> storedFiles.download(file.id()));
        });
    }

    @Test
    void aMemoOfAnotherUnitIsNotFoundByItsNumber() throws Exception {
        withNominationOf(BANKRUPTCY, id -> {
            long memo = Identity.as("analyst1", () -> {
                memos.compose(id);
                return memos.sheet(id, 0).draft().id();
            });
            notFound(() -> papers.draft(memo));
        });
    }

    @Test
    void aDraftOfACallIsNotFoundOutsideTheCoordinatingUnit() throws Exception {
        transaction.begin();
        try {
            long draft = Identity.as("analyst1", () -> drafts.beginFrom("unpsa-2022"));
            int next = one(Cycle.class, "code", "unpsa-2022").lastRevision() + 1;
            assertEquals(
                    next, Identity.as("director1", () -> drafts.sheet(draft)).number());
            assertEquals(
                    List.of(), Identity.as("director2", () -> drafts.board()).open());
            notFound(() -> drafts.sheet(draft));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aDraftOfACallIsBegunByTheCoordinatingUnitOnly() {
        notFound(() -> drafts.beginFrom("unpsa-2022"));
    }

    @Test
    void aCycleAndItsDeadlineAreTheCoordinatingUnitsAlone() throws Exception {
        CycleLifeSheet life = Identity.as("director2", () -> lives.life("unpsa-2022"));
        assertEquals(List.of(), life.ways());
        assertFalse(
                Identity.as("director1", () -> lives.life("unpsa-2022")).ways().isEmpty());
        CycleNotice notice = new CycleNotice("หนังสือสำนักงาน ก.พ.ร.", "", "ยกเลิก", null);
        notFound(() -> done(() -> lives.change("unpsa-2022", life.version(), CycleState.CANCELLED, notice)));
        DeadlineSettlement.Ruling ruling = new DeadlineSettlement.Ruling(DeadlineReading.END_OF_DAY, null, "ตามเหตุผล");
        notFound(() -> done(() -> deadlines.settle("unpsa-2022", ruling)));
    }

    @Test
    void aWorkOfAnotherUnitIsNotFoundAndTheOwnOneIs() throws Exception {
        notFound(() -> works.sheet(one(Initiative.class, "code", HUMAN_RIGHTS).id()));
        long own = entities.createQuery(
                        "select min(i.id) from Initiative i where i.ownerUnit.nameTh = :unit", Long.class)
                .setParameter("unit", COMPUTING)
                .getSingleResult();
        assertEquals(own, Identity.as("director2", () -> works.forChange(own)).id());
    }
}
