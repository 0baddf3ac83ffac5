package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.anInitiative;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongUnaryOperator;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.PartnerKind;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.decision.WorkHistoryService;
import th.go.led.rangwan.service.initiative.ImportPreview;
import th.go.led.rangwan.service.initiative.IndicatorService;
import th.go.led.rangwan.service.initiative.InitiativeExchange;
import th.go.led.rangwan.service.initiative.InitiativeImport;
import th.go.led.rangwan.service.initiative.InitiativeOrder;
import th.go.led.rangwan.service.initiative.InitiativePage;
import th.go.led.rangwan.service.initiative.InitiativeProfile;
import th.go.led.rangwan.service.initiative.InitiativeRecordService;
import th.go.led.rangwan.service.initiative.InitiativeRegister;
import th.go.led.rangwan.service.initiative.SavedFilterService;
import th.go.led.rangwan.service.initiative.WorkFilter;

/** The register at work: a fixed number of statements, rights by row, and an export that comes back unchanged. */
class RegisterServiceIT extends TheWhole {
    private static final String COMPUTING = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String BANKRUPTCY = "กองบังคับคดีล้มละลาย";

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext(unitName = "rangwan")
    private EntityManager entities;

    @Inject
    private InitiativeRegister register;

    @Inject
    private InitiativeExchange exchange;

    @Inject
    private InitiativeImport works;

    @Inject
    private InitiativeProfile profile;

    @Inject
    private InitiativeRecordService records;

    @Inject
    private IndicatorService indicators;

    @Inject
    private SavedFilterService filters;

    @Inject
    private WorkHistoryService histories;

    /** What a test does between beginning and taking back. */
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

    private OrgUnit unit(String nameTh) {
        return entities.createQuery("select u from OrgUnit u where u.nameTh = :name", OrgUnit.class)
                .setParameter("name", nameTh)
                .getSingleResult();
    }

    private Initiative stored(String code, String unitTh) {
        Initiative work = anInitiative()
                .coded(code)
                .titled(code + " =1+1\r\nสองบรรทัด")
                .towards("16.b, 4")
                .ownedBy(unit(unitTh))
                .build();
        entities.persist(work);
        entities.persist(new InitiativeFact(
                work,
                new InitiativeFact.Topic("", "started.on"),
                new Fact("2019-12-03", "analyst1", Given.NOW, "-ที่มา")));
        entities.persist(new Partner(work, new Partner.Words("หน่วยงานร่วม", PartnerKind.PUBLIC, "")));
        Indicator indicator = new Indicator(
                work,
                new Indicator.Words(
                        Bilingual.same("ตัวชี้วัด"),
                        Bilingual.same("คน"),
                        new Indicator.Level("1", "2561"),
                        Indicator.Level.NONE));
        indicator.measure("2562", "2", "ที่มา");
        entities.persist(indicator);
        return work;
    }

    private static WorkFilter text(String words) {
        return new WorkFilter(words, 0, 16, null, null, "", "started.proof");
    }

    private long statements(Work work) throws Exception {
        entities.flush();
        entities.clear();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private void page(String words, int expected) throws Exception {
        InitiativePage page = Identity.as("analyst1", () -> register.page(text(words), InitiativeOrder.TITLE, 0));
        assertEquals(expected, page.rows().size());
        assertEquals(expected, page.found());
    }

    @Test
    void thirtyWorksTakeAsManyStatementsAsOne() throws Exception {
        undone(() -> {
            stored("ONE-WORK", COMPUTING);
            for (int i = 0; i < 30; i++) {
                stored("MANY-" + i, COMPUTING);
            }
            statements(() -> page("one-work", 1));
            long one = statements(() -> page("one-work", 1));
            long many = statements(() -> page("many-", 30));
            assertTrue(one > 0, "statements are counted");
            assertEquals(one, many);
        });
    }

    @Test
    void anExportOfThirtyTakesAsManyStatementsAsOfOneAndComesBackUnchanged() throws Exception {
        undone(() -> {
            stored("ONE-WORK", COMPUTING);
            for (int i = 0; i < 30; i++) {
                stored("MANY-" + i, COMPUTING);
            }
            exported("one-work");
            long one = statements(() -> exported("one-work"));
            long many = statements(() -> exported("many-"));
            assertEquals(one, many);
            ImportPreview preview = Identity.as("analyst1", () -> {
                byte[] file = exported("many-");
                return works.preview(works.upload("works.xlsx", new ByteArrayInputStream(file)));
            });
            assertEquals(List.of(), preview.faults());
            assertEquals(List.of(), preview.rows());
            assertEquals(30, preview.unchanged());
        });
    }

    private byte[] exported(String words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Identity.as("analyst1", () -> {
            exchange.export(text(words), out);
            return null;
        });
        return out.toByteArray();
    }

    @Test
    void worksOfAnotherUnitAreNeitherFoundNorExportedNorTakenOver() throws Exception {
        undone(() -> {
            stored("MANY-OTHER", BANKRUPTCY);
            byte[] file = exported("many-other");
            assertEquals(
                    0,
                    Identity.as("director2", () -> register.page(text("many-other"), InitiativeOrder.NEWEST, 0))
                            .found());
            ImportPreview preview = Identity.as(
                    "director2", () -> works.preview(works.upload("works.xlsx", new ByteArrayInputStream(file))));
            assertEquals("initiative.refused.row.other", preview.faults().get(0).key());
            assertTrue(!preview.takeable());
        });
    }

    /** What is asked of a work, or of what stands beside it. */
    private interface Ask {
        void of(long initiativeId) throws Exception;
    }

    @Test
    void whatStandsBesideAWorkOfAnotherUnitIsNotFound() throws Exception {
        notFoundBeside(LongUnaryOperator.identity(), profile::head);
        notFoundBeside(LongUnaryOperator.identity(), profile::targets);
        notFoundBeside(LongUnaryOperator.identity(), profile::partners);
        notFoundBeside(LongUnaryOperator.identity(), profile::awards);
        notFoundBeside(LongUnaryOperator.identity(), profile::indicators);
        notFoundBeside(LongUnaryOperator.identity(), histories::of);
        notFoundBeside(this::partnerOf, records::removePartner);
        notFoundBeside(this::indicatorOf, indicators::remove);
    }

    /** A refusal ends its transaction, so each is asked in one of its own. */
    private void notFoundBeside(LongUnaryOperator named, Ask ask) throws Exception {
        undone(() -> {
            long work = stored("MANY-OTHER", BANKRUPTCY).id();
            entities.flush();
            long id = named.applyAsLong(work);
            notFound(() -> {
                ask.of(id);
                return null;
            });
        });
    }

    private long partnerOf(long id) {
        return entities.createQuery("select p.id from Partner p where p.initiative.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private long indicatorOf(long id) {
        return entities.createQuery("select min(i.id) from Indicator i where i.initiative.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void anotherPersonsFilterAndFileAreNotFound() throws Exception {
        undone(() -> {
            byte[] file = exported("HR");
            long[] kept = new long[2];
            Identity.as("analyst1", () -> {
                filters.save("ของฉัน", "goal=16");
                kept[0] = filters.own().get(0).id();
                kept[1] = works.upload("works.xlsx", new ByteArrayInputStream(file));
                return null;
            });
            assertEquals(List.of(), Identity.as("director2", () -> filters.own()));
            notFound(() -> {
                filters.delete(kept[0]);
                return null;
            });
            notFound(() -> works.preview(kept[1]));
        });
    }

    private static void notFound(Callable<?> work) {
        assertThrows(NotFoundException.class, () -> Identity.as("director2", work));
    }
}
