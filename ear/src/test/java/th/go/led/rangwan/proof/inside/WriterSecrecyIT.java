package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.letter.WriterLinkService;

/**
 * What a writer's link does not do, over plain HTTP: looking changes no row, closed links are kind and alike, and nothing of
 * the dossier is told. The test runs inside only to see the rows.
 */
class WriterSecrecyIT extends AskedLetter {
    private static final String CANARY = "คานารีꙮ";
    private static final List<String> SCANNERS =
            List.of("Mozilla/5.0 (compatible; mail scanner)", "Microsoft Office/16.0", "curl/8.5.0", "Googlebot/2.1");

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
            told.add(writer.act("agree", Map.of("language", "th")));
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
