package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.AnswerVersion;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.nomination.AnswerEdit;
import th.go.led.rangwan.service.nomination.AnswerSaved;
import th.go.led.rangwan.service.nomination.AnswerService;

/** Who got no answer sends the same text again: it is kept once, whatever others saved meanwhile. */
class ResentAnswerIT extends TheWhole {
    private static final long NOMINATION = 1; // the demo's only one; all is rolled back
    private static final String QUESTION = "12";

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private AnswerService answers;

    private long start;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        start = kept().stream().filter(kept -> !kept.aside()).count();
    }

    @AfterEach
    void undo() throws Exception {
        transaction.rollback();
    }

    private AnswerSaved save(String login, String words, long seen) throws Exception {
        return Identity.as(
                login, () -> answers.save(new AnswerEdit(NOMINATION, QUESTION, AnswerPart.TH, words, start + seen)));
    }

    private List<AnswerVersion> kept() {
        return entities.createQuery(
                        "select v from AnswerVersion v where v.answer.nomination.id = :nomination and v.answer.question = :question"
                                + " and v.part = :part order by v.id",
                        AnswerVersion.class)
                .setParameter("nomination", NOMINATION)
                .setParameter("question", QUESTION)
                .setParameter("part", AnswerPart.TH)
                .getResultList();
    }

    private List<String> words(String... those) {
        return kept().stream()
                .map(AnswerVersion::words)
                .filter(List.of(those)::contains)
                .toList();
    }

    @Test
    void whatWasSavedBeforeIsNotKeptASecondTimeBesideALaterText() throws Exception {
        assertTrue(save("analyst1", "ข้อความแรก", 0).saved());
        assertTrue(save("analyst2", "ข้อความหลัง", 1).saved());
        AnswerSaved again = save("analyst1", "ข้อความแรก", 0);
        assertFalse(again.saved());
        assertEquals("ข้อความหลัง", again.words());
        assertEquals(List.of("ข้อความแรก", "ข้อความหลัง"), words("ข้อความแรก", "ข้อความหลัง"));
    }

    @Test
    void whatWasSetAsideBeforeIsNotKeptASecondTime() throws Exception {
        assertTrue(save("analyst2", "ข้อความหลัง", 0).saved());
        assertFalse(save("analyst1", "ข้อความแรก", 0).saved());
        assertFalse(save("analyst1", "ข้อความแรก", 0).saved());
        assertEquals(List.of("ข้อความหลัง", "ข้อความแรก"), words("ข้อความแรก", "ข้อความหลัง"));
    }

    @Test
    void theSameWordsUponAnotherEditionOrByAnotherPersonAreKept() throws Exception {
        assertTrue(save("analyst1", "ข้อความแรก", 0).saved());
        assertTrue(save("analyst2", "ข้อความหลัง", 1).saved());
        assertTrue(save("analyst1", "ข้อความแรก", 2).saved());
        assertTrue(save("analyst2", "ข้อความหลัง", 3).saved());
        assertFalse(save("analyst1", "ข้อความหลังสุด", 0).saved());
        assertEquals(
                List.of("ข้อความแรก", "ข้อความหลัง", "ข้อความแรก", "ข้อความหลัง", "ข้อความหลังสุด"),
                words("ข้อความแรก", "ข้อความหลัง", "ข้อความหลังสุด"));
    }
}
