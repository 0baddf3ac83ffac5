package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.letter.BodyContact;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.IndependenceQuestion;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.letter.BodyEdit;
import th.go.led.rangwan.service.letter.BodyPage;
import th.go.led.rangwan.service.letter.BodyService;
import th.go.led.rangwan.service.letter.BodySheet;
import th.go.led.rangwan.service.letter.LetterRulingService;
import th.go.led.rangwan.service.letter.RegisteredBodyRow;

/** The register of bodies: paged by name, corrected by whom it concerns, ruled on once. */
class BodyServiceIT extends TheWhole {
    private static final String MANY = "หน่วยงานจำนวนมาก";

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext(unitName = "rangwan")
    private EntityManager entities;

    @Inject
    private BodyService bodies;

    @Inject
    private LetterRulingService rulings;

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

    private static BodyEdit edit(String name, BodyKind kind, long parent) {
        return new BodyEdit(new Bilingual(name, ""), kind, parent, OutsideBody.Ties.NONE, BodyContact.UNKNOWN);
    }

    private long added(String name, BodyKind kind) throws Exception {
        return Identity.as("analyst1", () -> bodies.add(edit(name, kind, 0)));
    }

    private static <T> T as(String login, Callable<T> work) throws Exception {
        return Identity.as(login, work);
    }

    private static String refusal(String login, Work work) {
        return assertThrows(
                        RefusedException.class,
                        () -> as(login, () -> {
                            work.run();
                            return null;
                        }))
                .key();
    }

    @Test
    void everyBodyStandsOnOnePageAndNoPageCostsMoreThanOneRow() throws Exception {
        undone(() -> {
            added(MANY + " 001", BodyKind.PUBLIC);
            long one = StatementCounter.during(() -> as("analyst1", () -> bodies.page(MANY, null, 0)));
            for (int number = 2; number <= 64; number++) {
                entities.persist(new OutsideBody(
                        Bilingual.same("%s %03d".formatted(MANY, number)),
                        BodyKind.PUBLIC,
                        null,
                        OutsideBody.Ties.NONE));
            }
            entities.flush();
            long many = StatementCounter.during(() -> as("analyst1", () -> bodies.page(MANY, null, 0)));
            assertTrue(many <= one, many + " statements for 30 rows, " + one + " for one");
            Set<String> seen = new HashSet<>();
            long after = 0;
            int pages = 0;
            do {
                long from = after;
                BodyPage page = as("auditor1", () -> bodies.page(MANY, null, from));
                page.rows().forEach(row -> assertTrue(seen.add(row.name().th()), "twice: " + row.name()));
                assertFalse(page.mayAdd());
                after = page.next();
                pages++;
            } while (after > 0);
            assertEquals(64, seen.size());
            assertEquals(3, pages);
        });
    }

    @Test
    void wordsAndKindChooseAndSignsStandForThemselves() throws Exception {
        undone(() -> {
            added("ร้อยละ 100% ของบททดสอบ", BodyKind.PRIVATE);
            assertEquals(
                    List.of("ร้อยละ 100% ของบททดสอบ"),
                    as("analyst1", () -> bodies.page("100%", BodyKind.PRIVATE, 0)).rows().stream()
                            .map(row -> row.name().th())
                            .toList());
            assertEquals(
                    0, as("analyst1", () -> bodies.page("100_", null, 0)).rows().size());
            assertEquals(
                    0,
                    as("analyst1", () -> bodies.page("100%", BodyKind.OTHER, 0))
                            .rows()
                            .size());
        });
    }

    @Test
    void theApplicantAndItsUnitsNeverCount() throws Exception {
        undone(() -> {
            long office = as("analyst1", () -> bodies.add(edit("กองบังคับคดีล้มละลาย", BodyKind.PUBLIC, 0)));
            RegisteredBodyRow row = as("ddg1", () -> bodies.sheet(office)).row();
            assertEquals(Verdict.FAIL, row.standing().verdict());
        });
    }

    @Test
    void aNameIsEnteredOnceAndParentsFormNoCircle() throws Exception {
        undone(() -> {
            long first = added("หน่วยงานซ้ำ", BodyKind.PUBLIC);
            assertEquals(
                    "letter.refused.body.known", refusal("analyst1", () -> added("หน่วยงานซ้ำ", BodyKind.PRIVATE)));
            assertTrue(first > 0);
        });
        undone(() -> {
            long above = added("หน่วยงานแม่", BodyKind.PUBLIC);
            long below = as("analyst1", () -> bodies.add(edit("หน่วยงานลูก", BodyKind.PUBLIC, above)));
            assertEquals(
                    "letter.refused.body.parent",
                    refusal("analyst1", () -> bodies.save(above, 0, edit("หน่วยงานแม่", BodyKind.PUBLIC, below))));
        });
    }

    @Test
    void onlyTheCoordinatingUnitCorrectsAndOnlyADirectorSettlesTheKind() throws Exception {
        undone(() -> {
            long id = added("สมาคมของบททดสอบ", BodyKind.OTHER);
            assertEquals(
                    "letter.refused.body.unit",
                    refusal("director2", () -> bodies.save(id, 0, edit("สมาคมของบททดสอบ", BodyKind.OTHER, 0))));
        });
        undone(() -> {
            long id = added("สมาคมของบททดสอบ", BodyKind.OTHER);
            assertEquals(
                    "letter.refused.body.kind",
                    refusal("analyst1", () -> bodies.save(id, 0, edit("สมาคมของบททดสอบ", BodyKind.PUBLIC, 0))));
        });
        undone(() -> {
            long id = added("สมาคมของบททดสอบ", BodyKind.OTHER);
            as("director1", () -> {
                bodies.save(id, 0, edit("สมาคมของบททดสอบ", BodyKind.PRIVATE, 0));
                return null;
            });
            assertEquals(
                    Verdict.PASS,
                    as("director1", () -> bodies.sheet(id)).row().standing().verdict());
        });
    }

    @Test
    void aRulingOnABodyStaysAndIsGivenOnlyWhereOneIsAsked() throws Exception {
        undone(() -> {
            long id = added("มูลนิธิของบททดสอบหนึ่ง", BodyKind.OTHER);
            assertThrows(NotFoundException.class, () -> as("director2", () -> ruled(id, Verdict.PASS)));
        });
        undone(() -> {
            long id = added("มูลนิธิของบททดสอบหนึ่ง", BodyKind.OTHER);
            assertTrue(as("analyst1", () -> bodies.sheet(id)).row().standing().asksDirector());
            as("director1", () -> ruled(id, Verdict.FAIL));
            as("director1", () -> ruled(id, Verdict.PASS));
            BodySheet sheet = as("auditor1", () -> bodies.sheet(id));
            assertEquals(Verdict.PASS, sheet.row().standing().verdict());
            assertTrue(sheet.row().standing().ruled());
            assertEquals(2, sheet.rulings().size());
            assertEquals(Verdict.PASS, sheet.rulings().get(0).verdict());
        });
        undone(() -> {
            long id = added("หน่วยงานของรัฐในบททดสอบ", BodyKind.PUBLIC);
            assertEquals("letter.refused.ruling.needless", refusal("director1", () -> ruled(id, Verdict.PASS)));
        });
    }

    private Void ruled(long id, Verdict verdict) {
        rulings.ruleOnBody(id, IndependenceQuestion.KIND, verdict, "เหตุผลของบททดสอบ");
        return null;
    }
}
