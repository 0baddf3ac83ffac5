package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.given.Given.aNomination;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.lesson.LessonUse;
import th.go.led.rangwan.domain.lesson.LikeQuestions;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerMove;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationMove;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.lesson.EarlierAnswerRow;
import th.go.led.rangwan.service.lesson.EarlierAnswerService;
import th.go.led.rangwan.service.lesson.LessonDesk;
import th.go.led.rangwan.service.lesson.LessonService;
import th.go.led.rangwan.service.lesson.LessonSheet;
import th.go.led.rangwan.service.search.Cursor;
import th.go.led.rangwan.service.search.FoundGroup;
import th.go.led.rangwan.service.search.FoundPart;
import th.go.led.rangwan.service.search.SearchService;

/** Lessons, earlier answers and the search: rights by row, fixed numbers of statements. */
class LibraryServiceIT extends TheWhole {
    private static final String COMPUTING = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String BANKRUPTCY = "กองบังคับคดีล้มละลาย";
    private static final String RARE = "คำเฉพาะของบททดสอบ";
    private static final LessonContent WORDS =
            new LessonContent("เรื่อง " + RARE, "", "หน่วยงาน", "", null, "", "", "", "16", "", "ทำตาม", "ที่มา");

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext(unitName = "rangwan")
    private EntityManager entities;

    @Inject
    private SearchService search;

    @Inject
    private LessonService lessons;

    @Inject
    private LessonDesk desk;

    @Inject
    private EarlierAnswerService earlier;

    private interface Work {
        void run() throws Exception;
    }

    private void undone(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
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

    private Initiative work(String code, String unit) {
        Initiative work = anInitiative()
                .coded(code)
                .titled("กลาง" + RARE + "ของชื่อ " + code)
                .ownedBy(one(OrgUnit.class, "nameTh", unit))
                .build();
        entities.persist(work);
        return work;
    }

    /** A nomination of a new work with one answer to that question. */
    private Nomination answered(String code, String unit, String question) {
        Person writer = one(Person.class, "login", "analyst1");
        Nomination nomination =
                aNomination().of(work(code, unit)).preparedBy(writer).build();
        entities.persist(nomination);
        Answer answer = new Answer(nomination, question);
        answer.write(new Answer.Typed(AnswerPart.TH, RARE + " ข้อ ๑๒๓", 0), writer, NOW);
        entities.persist(answer);
        entities.flush();
        return nomination;
    }

    private int found(String login, FoundGroup group, String typed) throws Exception {
        FoundPart part = Identity.as(login, () -> search.group(typed, group, Cursor.START))
                .part(group);
        assertEquals(part.count(), part.rows().size());
        return part.count();
    }

    @Test
    void whatIsNotYoursIsNeitherFoundNorCounted() throws Exception {
        undone(() -> {
            answered("FIND-1", COMPUTING, "1");
            answered("FIND-2", BANKRUPTCY, "1");
            for (FoundGroup group : List.of(FoundGroup.WORKS, FoundGroup.ANSWERS)) {
                assertEquals(2, found("analyst1", group, RARE));
                assertEquals(2, found("ddg1", group, RARE));
                assertEquals(2, found("auditor1", group, RARE));
                assertEquals(1, found("director2", group, RARE));
            }
            assertEquals(1, found("director2", FoundGroup.ANSWERS, RARE + " 123"));
            assertEquals(0, found("director2", FoundGroup.WORKS, "FIND-2"));
        });
    }

    @Test
    void anAnswerRoutedToAPostIsFoundByItsHolder() throws Exception {
        undone(() -> {
            Nomination nomination = answered("FIND-3", BANKRUPTCY, "1");
            assertEquals(0, found("director2", FoundGroup.ANSWERS, RARE));
            nomination.routeTo(Identity.as("director2", () -> entities.createQuery(
                            "select h.post.id from PostHolding h where h.person.login = 'director2'", Long.class)
                    .setMaxResults(1)
                    .getSingleResult()));
            entities.flush();
            assertEquals(1, found("director2", FoundGroup.ANSWERS, RARE));
            assertEquals(
                    0, found("director2", FoundGroup.WORKS, RARE), "as in the register, the work itself is not routed");
        });
    }

    @Test
    void aSearchTakesAsManyStatementsForThirtyRowsAsForOne() throws Exception {
        undone(() -> {
            answered("FIND-ONE", COMPUTING, "1");
            for (int i = 0; i < 30; i++) {
                answered("FIND-MANY" + i, COMPUTING, "1");
            }
            long one = StatementCounter.during(() -> Identity.as("analyst1", () -> search.all("find-one")));
            long many = StatementCounter.during(() -> Identity.as("analyst1", () -> search.all("find-many")));
            assertEquals(one, many);
            long part = StatementCounter.during(
                    () -> Identity.as("analyst1", () -> search.group(RARE, FoundGroup.ANSWERS, Cursor.START)));
            assertTrue(part <= many + 1, part + " statements for one group, " + many + " for all");
        });
    }

    @Test
    void aLessonIsChangedByItsUnitAndTheCoordinatingOne() throws Exception {
        undone(() -> {
            long id = Identity.as("director2", () -> desk.add(WORDS));
            assertEquals(1, found("secretary1", FoundGroup.LESSONS, RARE));
            LessonSheet sheet = Identity.as("director2", () -> lessons.sheet(id, 0));
            assertTrue(sheet.mayChange());
            assertTrue(Identity.as("analyst1", () -> lessons.sheet(id, 0)).mayChange());
            assertFalse(Identity.as("ddg1", () -> lessons.sheet(id, 0)).mayChange());
            long coordinating = Identity.as("analyst1", () -> desk.add(WORDS));
            assertFalse(Identity.as("director2", () -> lessons.sheet(coordinating, 0))
                    .mayChange());
        });
    }

    @Test
    void aShippedLessonIsTheCoordinatingUnitsAlone() throws Exception {
        long shipped = shipped();
        assertTrue(Identity.as("director1", () -> lessons.sheet(shipped, 0)).mayChange());
        notFound("director2", () -> {
            desk.rewrite(shipped, 0, WORDS);
            return null;
        });
        notFound("director2", () -> {
            desk.retire(shipped, 0, "เหตุผล");
            return null;
        });
        notFound("director2", () -> lessons.sheet(Long.MAX_VALUE, 0));
        notFound("director2", () -> lessons.sheet(shipped, 99));
    }

    private long shipped() {
        return one(LessonLearned.class, "code", "huay-nam-sai-model").id();
    }

    @Test
    void aUseIsSeenByTheReadersOfItsWorkOnly() throws Exception {
        undone(() -> {
            Nomination foreign = answered("USE-1", BANKRUPTCY, "1");
            Nomination own = answered("USE-2", COMPUTING, "1");
            long id = Identity.as("analyst1", () -> {
                long added = desk.add(WORDS);
                desk.use(added, "n" + foreign.id(), "ข้อ ๑");
                desk.use(added, "w" + own.initiative().id(), "ข้อ ๒");
                return added;
            });
            assertEquals(
                    2,
                    Identity.as("auditor1", () -> lessons.sheet(id, 0)).uses().size());
            assertEquals(
                    1,
                    Identity.as("director2", () -> lessons.sheet(id, 0)).uses().size());
        });
    }

    @Test
    void aUseOfAnotherUnitIsNeitherNotedNorSeenNorTakenBack() throws Exception {
        long shipped = shipped();
        LessonUse demo = entities.createQuery(
                        "select u from LessonUse u join fetch u.initiative join fetch u.nomination where u.lesson.id = :id",
                        LessonUse.class)
                .setParameter("id", shipped)
                .setMaxResults(1)
                .getSingleResult();
        long nomination = demo.nomination().orElseThrow().id();
        notFound("director2", () -> lessons.ofWork(demo.initiative().id()));
        notFound("director2", () -> earlier.like(nomination, "1"));
        notFound("director2", () -> {
            desk.use(shipped, "n" + nomination, "ของหน่วยงานอื่น");
            return null;
        });
        notFound("director2", () -> {
            desk.forget(demo.id());
            return null;
        });
    }

    private static void notFound(String login, Callable<?> work) {
        assertThrows(NotFoundException.class, () -> Identity.as(login, work));
    }

    private List<EarlierAnswerRow> like(String login, long nomination, String question) throws Exception {
        return Identity.as(login, () -> earlier.like(nomination, question)).stream()
                .filter(row -> row.thai().contains(RARE))
                .toList();
    }

    @Test
    void earlierAnswersAreThoseOfTheSameQuestionThatTheCallerMayRead() throws Exception {
        undone(() -> {
            Nomination own = answered("LIKE-1", COMPUTING, "1");
            answered("LIKE-2", COMPUTING, "1");
            answered("LIKE-3", BANKRUPTCY, "1");
            answered("LIKE-4", COMPUTING, "2");
            List<EarlierAnswerRow> all = like("analyst1", own.id(), "1");
            assertEquals(2, all.size());
            assertEquals(LikeQuestions.Likeness.SAME_CYCLE, all.get(0).likeness());
            assertEquals(1, like("director2", own.id(), "").size(), "the first question, of one's own unit");
            notFound(
                    "director2",
                    () -> earlier.like(answered("LIKE-5", BANKRUPTCY, "1").id(), "1"));
        });
    }

    @Test
    void aQuestionThatAPersonMappedIsLike() throws Exception {
        undone(() -> {
            Nomination own = answered("MAP-1", COMPUTING, "1");
            Nomination moved = answered("MAP-2", COMPUTING, "6a");
            assertEquals(0, like("analyst1", own.id(), "1").size());
            Long answer = entities.createQuery(
                            "select a.id from Answer a where a.nomination = :moved and a.question = '6a'", Long.class)
                    .setParameter("moved", moved)
                    .getSingleResult();
            entities.persist(new NominationMove(
                    moved,
                    new Nomination.Entry("unpsa-2022", 1, "2"),
                    new NominationMove.Why("เลขข้อเปลี่ยน", one(Person.class, "login", "analyst1"), NOW),
                    List.of(new AnswerMove(answer, "1", "6a"))));
            entities.flush();
            List<EarlierAnswerRow> like = like("analyst1", own.id(), "1");
            assertEquals(1, like.size());
            assertEquals(LikeQuestions.Likeness.MAPPED, like.get(0).likeness());
            assertEquals("6a", like.get(0).question());
        });
    }

    @Test
    void earlierAnswersTakeAsManyStatementsForTenAsForOne() throws Exception {
        undone(() -> {
            Nomination own = answered("MANY-0", COMPUTING, "12");
            answered("MANY-1", COMPUTING, "12");
            long one = StatementCounter.during(() -> Identity.as("director2", () -> earlier.like(own.id(), "12")));
            for (int i = 2; i < 11; i++) {
                answered("MANY-" + i, COMPUTING, "12");
            }
            long many = StatementCounter.during(() -> Identity.as("director2", () -> earlier.like(own.id(), "12")));
            assertEquals(one, many);
        });
    }
}
