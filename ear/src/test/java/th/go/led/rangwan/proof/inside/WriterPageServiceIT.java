package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.letter.WriterLinkService;

/**
 * The page of a writer outside, asked over plain HTTP: looking changes no row, a code is needed and guessed five times at most,
 * closed links are kind and alike, and nothing of the dossier is told. The test runs inside only to see the rows.
 */
class WriterPageServiceIT extends TheWhole {
    private static final String CANARY = "คานารีꙮ";
    private static final String BODY = "มหาวิทยาลัยบทพิสูจน์";
    private static final String WRITER = "ผู้ออกหนังสือรับรอง " + BODY;
    private static final String PDF = "application/pdf";
    private static final String NAME = "หนังสือรับรอง ๒๕๖๔ (ฉบับลงนาม).pdf";
    private static final List<String> SCANNERS = List.of(
            "Mozilla/5.0 (compatible; mail scanner)", "Microsoft Office/16.0", "curl/8.5.0", "Googlebot/2.1");

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource database;

    @Inject
    private WriterLinkService links;

    @Inject
    private ReferenceLetterService letters;

    @Inject
    private Clock clock;

    private long work;
    private long body;
    private long letter;

    @BeforeEach
    void ask() throws Exception {
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
        transaction.commit();
        work = nomination.initiative().id();
        body = asked.id();
        letter = planned.id();
    }

    @AfterEach
    void clear() throws Exception {
        transaction.begin();
        for (String rows : List.of(
                "file_chunk where file_id in (select id from stored_file where subject = 'letter:%d')",
                "stored_file where subject = 'letter:%d'",
                "message_attachment where message_id in (select id from message where subject = 'letter:%d')",
                "message where subject = 'letter:%d'",
                "task where subject = 'letter:%d'",
                "writer_invitation where letter_id = %d",
                "reference_letter where id = %d")) {
            entities.createNativeQuery("delete from " + rows.formatted(letter)).executeUpdate();
        }
        entities.createNativeQuery("delete from outside_body where id = " + body).executeUpdate();
        transaction.commit();
    }

    private LocalDate today() {
        return ThaiDate.dayOf(clock.instant());
    }

    private interface Act {
        void run() throws Exception;
    }

    private WriterLinkService.Given issue() throws Exception {
        return Identity.as("analyst1", () -> links.issue(letter));
    }

    private static void asAnalyst(Act act) throws Exception {
        Identity.as("analyst1", () -> {
            act.run();
            return null;
        });
    }

    private <T> T fresh(Callable<T> reading) throws Exception {
        transaction.begin();
        try {
            return reading.call();
        } finally {
            transaction.rollback();
        }
    }

    private LetterState state() throws Exception {
        return fresh(() -> entities.find(ReferenceLetter.class, letter).state());
    }

    private Object row(String query) throws Exception {
        return fresh(() -> entities.createNativeQuery(query).getSingleResult());
    }

    private long count(String rows) throws Exception {
        return ((Number) row("select count(*) from " + rows)).longValue();
    }

    private long noted(String act) throws Exception {
        return count("audit_entry where subject = 'letter:" + letter + "' and act = '" + act + "' and login = 'outside'"
                + " and capacity = '" + WRITER + "'");
    }

    private static byte[] pdf() {
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

    @Test
    void aProgramThatScansMailChangesNoRowAndLeavesNoSession() throws Exception {
        WriterLinkService.Given given = issue();
        SortedMap<String, String> before = new AllRows(database).hashes();
        for (String agent : SCANNERS) {
            OutsideWriter scanner = new OutsideWriter(given.link());
            for (String more : List.of("", "?language=en", "/open", "/agree", "/send", "/decline?language=en")) {
                OutsideWriter.Reply reply = scanner.method("GET", more, agent);
                assertEquals(more.startsWith("/") ? 302 : 200, reply.status(), agent + " " + more);
                assertEquals("", reply.header("Set-Cookie"), agent + " " + more);
            }
            assertEquals(200, scanner.method("HEAD", "", agent).status(), agent);
        }
        assertEquals(before, new AllRows(database).hashes());
        assertEquals(LetterState.REQUESTED, state());
    }

    @Test
    void beforeTheCodeOnlyWhoAsksWhomByWhenIsTold() throws Exception {
        OutsideWriter.Reply page = new OutsideWriter(issue().link()).look();
        String title = (String) row("select title_th from initiative where id = " + work);
        assertTrue(page.says(BODY) && page.says("กรมบังคับคดี") && page.says("ยธ ๐๕๒๐/๙๙๙"), page.body());
        assertTrue(page.says(ThaiDate.weekday(today().plusDays(30), Language.TH)), page.body());
        assertFalse(page.says(title), "the work is told to one who knows the code");
        assertEquals("", page.token());
        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
    }

    @Test
    void fiveWrongCodesLockTheLinkUntilAnAnalystGivesANewOne() throws Exception {
        WriterLinkService.Given given = issue();
        String wrong = given.code().equals("000000") ? "000001" : "000000";
        OutsideWriter writer = new OutsideWriter(given.link());
        for (int left = 4; left > 0; left--) {
            assertTrue(writer.open(wrong).says("ลองได้อีก " + left + " ครั้ง"));
        }
        assertTrue(writer.open(wrong).says("ลิงก์นี้ล็อกไว้ชั่วคราว"));
        assertTrue(writer.open(given.code()).says("ลิงก์นี้ล็อกไว้ชั่วคราว"), "even the right one");
        assertEquals(LetterState.REQUESTED, state());
        assertEquals(5, noted("letter.writerWrongCode"));
        assertEquals(1, noted("letter.writerLocked"));
        assertEquals(1, count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.locked'"
                + " and done_at is null"));
        WriterLinkService.Given renewed = Identity.as("analyst1", () -> links.renewCode(letter));
        assertEquals(0, count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.locked'"
                + " and done_at is null"));
        assertEquals(302, writer.open(renewed.code()).status());
        assertEquals(LetterState.OPENED, state());
    }

    @Test
    void guessesMadeAtOnceAreCountedOneByOne() throws Exception {
        WriterLinkService.Given given = issue();
        String wrong = given.code().equals("000000") ? "000001" : "000000";
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> replies = new ArrayList<>();
            for (int guess = 0; guess < 24; guess++) {
                replies.add(guessers.submit(
                        () -> new OutsideWriter(given.link()).open(wrong).status()));
            }
            for (Future<Integer> reply : replies) {
                assertEquals(200, reply.get());
            }
        } finally {
            guessers.shutdownNow();
        }
        assertEquals(5, noted("letter.writerWrongCode"), "no more were tried than five");
        assertEquals(5, ((Number) row("select wrong_codes from writer_invitation where letter_id = " + letter)).intValue());
    }

    @Test
    void theWriterPromisesAndASecretarySendsTheLetter() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter writer = new OutsideWriter(given.link());
        String typed = ThaiDigits.toThai(given.code().substring(0, 3) + " " + given.code().substring(3));
        OutsideWriter.Reply entered = writer.open(typed);
        assertEquals(302, entered.status());
        assertTrue(entered.header("Set-Cookie").contains("HttpOnly"), entered.header("Set-Cookie"));
        assertTrue(
                entered.header("Set-Cookie").toLowerCase(Locale.ROOT).contains("path=/rangwan/letter/" + given.link().toLowerCase(Locale.ROOT)),
                entered.header("Set-Cookie"));
        String token = writer.look().token();
        assertEquals(302, writer.act("agree", Map.of("token", token)).status());
        assertEquals(LetterState.AGREED, state());

        OutsideWriter.Reply lie = writer.file(token, "เลขานุการ", "ปลอม.pdf", PDF, "ไม่ใช่".getBytes(StandardCharsets.UTF_8));
        assertTrue(lie.says("id=\"file-refusal\"") && lie.says("value=\"เลขานุการ\""), lie.body());
        OutsideWriter.Reply other = writer.file(token, "เลขานุการ", "หนังสือ.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", pdf());
        assertTrue(other.says("id=\"file-refusal\""), other.body());
        assertTrue(writer.file(token, " ", NAME, PDF, pdf()).says("id=\"sender-refusal\""));
        assertEquals(LetterState.AGREED, state());
        assertEquals(0, count("stored_file where subject = 'letter:" + letter + "'"));

        assertEquals(302, writer.file(token, "นางสาวเลขานุการคณบดี", NAME, PDF, pdf()).status());
        assertEquals(LetterState.RECEIVED, state());
        assertEquals(NAME, row("select name from stored_file where subject = 'letter:" + letter + "'"));
        assertEquals(
                "นางสาวเลขานุการคณบดี (" + BODY + ")",
                row("select uploaded_by from stored_file where subject = 'letter:" + letter + "'"));
        assertEquals(
                today(), fresh(() -> entities.find(ReferenceLetter.class, letter).receivedOn()));
        assertEquals(1, count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.check'"
                + " and done_at is null"));
        for (String act : List.of("letter.writerOpened", "letter.agreed", "letter.received", "evidence.uploaded")) {
            assertEquals(1, noted(act), act);
        }
        assertTrue(writer.look().says("ได้รับหนังสือแล้ว"));
        assertTrue(writer.file(token, "คนเดิม", NAME, PDF, pdf()).says("หน่วยงานตอบเรื่องนี้แล้ว"), "one letter, once");
        assertEquals(1, count("stored_file where subject = 'letter:" + letter + "'"));
    }

    @Test
    void aLetterThatWasSentBackComesAgainByTheSameLink() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter writer = new OutsideWriter(given.link());
        writer.open(given.code());
        writer.file(writer.look().token(), "ผู้ส่ง", NAME, PDF, pdf());
        long version = fresh(() -> entities.find(ReferenceLetter.class, letter).version());
        asAnalyst(() -> letters.sendBack(letter, version, "ไม่มีลายมือชื่อ"));
        OutsideWriter.Reply page = writer.look();
        assertTrue(page.says("ไม่มีลายมือชื่อ"), page.body());
        assertFalse(new OutsideWriter(given.link()).look().says("ไม่มีลายมือชื่อ"), "only to one who knows the code");
        assertEquals(302, writer.file(page.token(), "ผู้ส่ง", NAME, PDF, pdf()).status());
        assertEquals(LetterState.RECEIVED, state());
    }

    @Test
    void aBodyThatCannotSaysSoAndThePreparerIsTold() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter writer = new OutsideWriter(given.link());
        writer.open(given.code());
        assertEquals(302, writer.act("decline", Map.of("token", writer.look().token(), "reason", "")).status());
        assertEquals(LetterState.DECLINED, state());
        assertTrue(writer.look().says("บันทึกคำตอบแล้ว"));
        assertEquals(410, new OutsideWriter(given.link()).look().status());
        assertEquals(1, count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.declined'"
                + " and done_at is null"));
        asAnalyst(() -> links.noteDecline(letter));
        assertEquals(0, count("task where subject = 'letter:" + letter + "' and done_at is null"));
    }

    @Test
    void anActWithoutThePassOrTheTokenOfItsFormDoesNothing() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter stranger = new OutsideWriter(given.link());
        for (String act : List.of("agree", "decline")) {
            assertTrue(stranger.act(act, Map.of("token", "0".repeat(64))).says("id=\"code-refusal\""), act);
        }
        assertTrue(stranger.file("", "ใคร", NAME, PDF, pdf()).says("id=\"code-refusal\""));
        OutsideWriter writer = new OutsideWriter(given.link());
        writer.open(given.code());
        assertTrue(writer.act("agree", Map.of("token", "0".repeat(64))).says("id=\"refusals\""));
        assertTrue(writer.act("agree", Map.of()).says("id=\"refusals\""));
        assertEquals(404, writer.act("accept", Map.of("token", writer.look().token())).status());
        assertEquals(LetterState.OPENED, state());
        assertEquals(0, count("stored_file where subject = 'letter:" + letter + "'"));
        asAnalyst(() -> links.renewCode(letter));
        assertEquals("", writer.look().token(), "a new code ends the pass");
    }

    @Test
    void whatDoesNotOpenIsToldKindlyAndAlike() throws Exception {
        WriterLinkService.Given first = issue();
        OutsideWriter writer = new OutsideWriter(first.link());
        WriterLinkService.Given second = issue();
        assertShut(410, "ลิงก์นี้ปิดแล้ว", writer, first.code());
        writer = new OutsideWriter(second.link());
        asAnalyst(() -> links.revoke(letter));
        assertShut(410, "ลิงก์นี้ปิดแล้ว", writer, second.code());
        WriterLinkService.Given third = issue();
        writer = new OutsideWriter(third.link());
        due(today().minusDays(1));
        assertShut(410, "เลยกำหนดส่งหนังสือแล้ว", writer, third.code());
        due(today());
        assertEquals(200, writer.look().status(), "a newly agreed day opens it again");
        long version = fresh(() -> entities.find(ReferenceLetter.class, letter).version());
        asAnalyst(() -> letters.cancel(letter, version, "ไม่ต้องการแล้ว"));
        assertShut(410, "เรื่องนี้เสร็จสิ้นแล้ว", writer, third.code());

        OutsideWriter.Reply unknown = new OutsideWriter("A".repeat(43)).look();
        assertEquals(404, unknown.status());
        assertTrue(unknown.says("ไม่พบเรื่องที่ขอ"));
        for (String malformed : List.of("x", "A".repeat(42), "A".repeat(44), "..%2f..%2f", "%00", "'%20or%201=1--")) {
            OutsideWriter.Reply reply = new OutsideWriter(malformed).look();
            if (reply.status() != 400) { // what the server itself refuses to read as an address
                assertEquals(404, reply.status(), malformed);
                assertEquals(unknown.body(), reply.body(), malformed);
            }
        }
        assertEquals(404, new OutsideWriter("A".repeat(43)).open("123456").status());
    }

    private static void assertShut(int status, String words, OutsideWriter writer, String code) throws Exception {
        OutsideWriter.Reply page = writer.look();
        assertEquals(status, page.status(), page.body());
        assertTrue(page.says(words), page.body());
        assertFalse(page.says("name=\"code\""), "nothing to type");
        OutsideWriter.Reply tried = writer.open(code);
        assertEquals(status, tried.status());
        assertTrue(tried.says(words), tried.body());
    }

    private void due(LocalDate day) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update reference_letter set due_on = date '" + day + "' where id = " + letter)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void nothingOfTheDossierIsTold() throws Exception {
        WriterLinkService.Given given = issue();
        AllRows rows = new AllRows(database);
        List<OutsideWriter.Reply> told = new ArrayList<>();
        int marked = rows.mark(CANARY, letter, work);
        try {
            OutsideWriter writer = new OutsideWriter(given.link());
            told.add(writer.look());
            told.add(writer.open("wrong"));
            told.add(writer.open(given.code()));
            told.add(writer.look());
            told.add(writer.look("?language=en"));
            String token = writer.look().token();
            assertNotEquals("", token, "the writer is known");
            told.add(writer.act("agree", Map.of()));
            told.add(writer.act("agree", Map.of("token", token)));
            told.add(writer.file(token, "", "ก.txt", "text/plain", new byte[9]));
            told.add(writer.file(token, "ก", "ก.pdf", PDF, new byte[9]));
            told.add(writer.look("/download/file/1"));
            told.add(writer.look("/../../download/file/1"));
            told.add(writer.act("nothing", Map.of("token", token)));
            told.add(writer.file(token, "ก", NAME, PDF, pdf()));
            told.add(writer.look());
            told.add(new OutsideWriter("A".repeat(43)).look());
            told.add(new OutsideWriter("../writer.xhtml").look());
            told.add(new OutsideWriter("../fault.xhtml").look());
        } finally {
            rows.unmark(CANARY);
        }
        assertTrue(marked > 100, "only " + marked + " sentences were marked");
        String title = (String) row("select title_th from initiative where id = " + work);
        assertTrue(told.stream().anyMatch(reply -> reply.says(title)), "the work itself is told");
        for (OutsideWriter.Reply reply : told) {
            assertFalse(reply.says("คานารี"), reply.body());
            assertFalse(reply.says("Exception") || reply.says("\tat "), reply.body());
        }
    }

    @Test
    void oneLinkIsNotOpenedFasterThanPeopleDo() throws Exception {
        OutsideWriter writer = new OutsideWriter("B".repeat(43));
        OutsideWriter.Reply last = writer.look();
        for (int more = 0; more < 100 && last.status() != 429; more++) {
            last = writer.look();
        }
        assertEquals(429, last.status());
        assertEquals("60", last.header("Retry-After"));
        assertTrue(last.says("รอหนึ่งนาที"), last.body());
        assertEquals(404, new OutsideWriter("C".repeat(43)).look().status(), "others are let in");
    }
}
