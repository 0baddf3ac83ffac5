package th.go.led.rangwan.proof.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.letter.WriterLinkService;

/** A letter that was asked of a body of the test's own, for a nomination of the demo; gone when the test is over. */
abstract class AskedLetter extends TheWhole {
    protected static final String BODY = "มหาวิทยาลัยบทพิสูจน์";
    protected static final String WRITER = "ผู้ออกหนังสือรับรอง " + BODY;
    protected static final String PDF = "application/pdf";
    protected static final String NAME = "หนังสือรับรอง ๒๕๖๔ (ฉบับลงนาม).pdf";

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    protected EntityManager entities;

    @Resource
    protected UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    protected DataSource database;

    @Inject
    protected WriterLinkService links;

    @Inject
    protected ReferenceLetterService letters;

    @Inject
    protected Clock clock;

    protected long work;
    protected long body;
    protected long letter;

    @BeforeEach
    final void ask() throws Exception {
        transaction.begin();
        Nomination nomination = entities.createQuery("select n from Nomination n order by n.id", Nomination.class)
                .setMaxResults(1)
                .getSingleResult();
        OutsideBody asked =
                new OutsideBody(new Bilingual(BODY, "Proof University"), BodyKind.PUBLIC, null, OutsideBody.Ties.NONE);
        entities.persist(asked);
        ReferenceLetter planned = new ReferenceLetter(nomination, asked, false, clock.instant());
        planned.request("ยธ ๐๕๒๐/๙๙๙", today().plusDays(30), clock.instant());
        entities.persist(planned);
        work = nomination.initiative().id();
        body = asked.id();
        letter = planned.id();
        transaction.commit();
    }

    @AfterEach
    final void clear() throws Exception {
        transaction.begin();
        for (String rows : List.of(
                "file_chunk where file_id in (select id from stored_file where subject = 'letter:%d')",
                "stored_file where subject = 'letter:%d'",
                "message_attachment where message_id in (select id from message where subject = 'letter:%d')",
                "message where subject = 'letter:%d'",
                "notice where task_id in (select id from task where subject = 'letter:%d')",
                "task where subject = 'letter:%d'",
                "writer_invitation where letter_id = %d",
                "reference_letter where id = %d")) {
            entities.createNativeQuery("delete from " + rows.formatted(letter)).executeUpdate();
        }
        entities.createNativeQuery("delete from outside_body where id = " + body)
                .executeUpdate();
        transaction.commit();
    }

    protected LocalDate today() {
        return ThaiDate.dayOf(clock.instant());
    }

    protected interface Act {
        void run() throws Exception;
    }

    protected WriterLinkService.Given issue() throws Exception {
        return Identity.as("analyst1", () -> links.issue(letter));
    }

    protected static void asAnalyst(Act act) throws Exception {
        Identity.as("analyst1", () -> {
            act.run();
            return null;
        });
    }

    protected <T> T fresh(Callable<T> reading) throws Exception {
        transaction.begin();
        try {
            return reading.call();
        } finally {
            transaction.rollback();
        }
    }

    protected LetterState state() throws Exception {
        return fresh(() -> entities.find(ReferenceLetter.class, letter).state());
    }

    protected Object row(String query) throws Exception {
        return fresh(() -> entities.createNativeQuery(query).getSingleResult());
    }

    protected long count(String rows) throws Exception {
        return ((Number) row("select count(*) from " + rows)).longValue();
    }

    protected long noted(String act) throws Exception {
        return count("audit_entry where subject = 'letter:" + letter + "' and act = '" + act + "' and login = 'outside'"
                + " and capacity = '" + WRITER + "'");
    }

    protected static byte[] pdf() {
        String pages = "%PDF-1.4\n%" + System.nanoTime() + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(pages.indexOf(object + " 0 obj")));
        }
        return (pages + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + pages.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
