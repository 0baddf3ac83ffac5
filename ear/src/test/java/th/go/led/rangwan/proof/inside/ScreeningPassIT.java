package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.eligibility.ScreeningCheckService;
import th.go.led.rangwan.service.eligibility.ScreeningFilter;
import th.go.led.rangwan.service.eligibility.ScreeningGrid;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.eligibility.ScreeningSummary;

/** Any number of works is screened in one pass: the number of statements is the same for 10 works and for 10,000. */
class ScreeningPassIT extends TheWhole {
    private static final String CYCLE = "unpsa-2022";
    private static final Map<String, String> FACTS = Map.of(
            "nominee.kind", "public",
            "nominator.kind", "self",
            "unpsa.won", "no",
            "un.involvement", "none",
            "innovative", "yes",
            "started.on", "2018-10-01",
            "started.proof", "yes");

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ScreeningService screening;

    @Inject
    private ScreeningCheckService checks;

    private record Counted(long summary, long check, long page, long passing, long changed) {
        /** Whether no page takes more statements; very many works are not counted, which takes fewer. */
        boolean atMost(Counted other) {
            return summary <= other.summary
                    && check <= other.check
                    && page <= other.page
                    && passing <= other.passing
                    && changed <= other.changed;
        }
    }

    /** Enters works that pass in category 2, one statement a fact for all of them. */
    private void enter(int from, int to) {
        OrgUnit unit = entities.createQuery("select u from OrgUnit u where u.coordinating = true", OrgUnit.class)
                .getSingleResult();
        for (int number = from; number <= to; number++) {
            entities.persist(anInitiative()
                    .coded("PASS-" + number)
                    .titled("ผลงานจำนวนมาก " + number)
                    .ownedBy(unit)
                    .build());
            if (number % 500 == 0) {
                entities.flush();
                entities.clear();
                unit = entities.find(OrgUnit.class, unit.id());
            }
        }
        entities.flush();
        FACTS.forEach((code, value) -> state("", code, value, from));
        state(CYCLE, "fit.2", "yes", from);
        entities.clear();
    }

    private void state(String cycle, String code, String value, int from) {
        entities.createNativeQuery("insert into initiative_fact"
                        + " (initiative_id, cycle, code, stated_value, given_by, given_at, note)"
                        + " select i.id, :cycle, :code, :value, 'ผอ.', i.described_at, 'เหตุผล' from initiative i"
                        + " where i.code like 'PASS-%' and cast(substring(i.code, 6) as integer) >= :from")
                .setParameter("cycle", cycle)
                .setParameter("code", code)
                .setParameter("value", value)
                .setParameter("from", from)
                .executeUpdate();
    }

    private Counted count() throws Exception {
        ScreeningFilter passing = new ScreeningFilter(0, "2", Verdict.PASS, null, null);
        ScreeningFilter changed = new ScreeningFilter(0, "", null, ScreeningState.CHANGED, null);
        return new Counted(
                StatementCounter.during(() -> fresh(() -> screening.summary(CYCLE))),
                StatementCounter.during(() -> fresh(() -> checks.checkAll(CYCLE))),
                StatementCounter.during(() -> fresh(() -> screening.grid(CYCLE, ScreeningFilter.ALL, 0))),
                StatementCounter.during(() -> fresh(() -> screening.grid(CYCLE, passing, 0))),
                StatementCounter.during(() -> fresh(() -> screening.grid(CYCLE, changed, 0))));
    }

    private Object fresh(Callable<?> work) throws Exception {
        entities.flush();
        entities.clear();
        return work.call();
    }

    private interface Proof {
        void run() throws Exception;
    }

    private void asAnalystThenUndo(Proof proof) throws Exception {
        Identity.as("analyst1", () -> {
            transaction.setTransactionTimeout(600);
            transaction.begin();
            try {
                proof.run();
                return null;
            } finally {
                transaction.rollback();
            }
        });
    }

    @Test
    void tenThousandWorksTakeAsManyStatementsAsTen() throws Exception {
        asAnalystThenUndo(() -> {
            enter(1, 10);
            Counted few = count();
            enter(11, 10_000);
            Counted many = count();
            assertTrue(many.atMost(few), few + " became " + many);
            ScreeningSummary all = screening.summary(CYCLE);
            assertTrue(all.of("2", Verdict.PASS) >= 10_000);
            assertTrue(all.of("1", Verdict.CANNOT_TELL) >= 10_000);
            assertTrue(checks.checkAll(CYCLE) >= 10_000);
        });
    }

    @Test
    void aPageOfThirtyTakesAsManyStatementsAsOneRow() throws Exception {
        asAnalystThenUndo(() -> {
            enter(1, 1);
            long one = StatementCounter.during(() -> fresh(() -> screening.grid(CYCLE, ScreeningFilter.ALL, 0)));
            enter(2, 30);
            assertTrue(one > 0, "the log tells of statements");
            assertEquals(
                    one, StatementCounter.during(() -> fresh(() -> screening.grid(CYCLE, ScreeningFilter.ALL, 0))));
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapAndChecksAreKnownByNumbers() throws Exception {
        asAnalystThenUndo(() -> {
            enter(1, 120);
            checks.checkAll(CYCLE);
            state(CYCLE, "fit.2", "no", 120);
            entities.clear();
            ScreeningFilter passing = new ScreeningFilter(0, "2", Verdict.PASS, ScreeningState.CURRENT, null);
            int seen = 0;
            long after = 0;
            do {
                ScreeningGrid page = screening.grid(CYCLE, passing, after);
                seen += (int) page.rows().stream()
                        .filter(row -> row.title().th().startsWith("ผลงานจำนวนมาก"))
                        .count();
                after = page.next();
            } while (after > 0);
            assertEquals(119, seen);
            ScreeningGrid changed =
                    screening.grid(CYCLE, new ScreeningFilter(0, "", null, ScreeningState.CHANGED, null), 0);
            assertEquals(1, changed.rows().size());
            assertEquals("fit.2", changed.rows().get(0).changes().get(0).code());
            assertTrue(changed.rows().get(0).cells().get(1).changed());
            assertEquals(1, changed.share().changed());
        });
    }
}
