package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.letter.WriterLinkService;

/**
 * What a writer does at the page, over plain HTTP: a code is needed and guessed five times at most, the body promises, sends,
 * mends or declines, and each act is one of its letter writer in the trail. The test runs inside only to see the rows.
 */
class WriterPageServiceIT extends AskedLetter {
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
        assertEquals(
                1,
                count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.locked'"
                        + " and done_at is null"));
        WriterLinkService.Given renewed = Identity.as("analyst1", () -> links.renewCode(letter));
        assertEquals(
                0,
                count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.locked'"
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
        assertEquals(
                5, ((Number) row("select wrong_codes from writer_invitation where letter_id = " + letter)).intValue());
    }

    @Test
    void theWriterPromisesAndASecretarySendsTheLetter() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter writer = new OutsideWriter(given.link());
        String typed = ThaiDigits.toThai(
                given.code().substring(0, 3) + " " + given.code().substring(3));
        OutsideWriter.Reply entered = writer.open(typed);
        assertEquals(302, entered.status());
        assertTrue(entered.header("Set-Cookie").contains("HttpOnly"), entered.header("Set-Cookie"));
        assertTrue(
                entered.header("Set-Cookie")
                        .toLowerCase(Locale.ROOT)
                        .contains("path=/rangwan/letter/" + given.link().toLowerCase(Locale.ROOT)),
                entered.header("Set-Cookie"));
        String token = writer.look().token();
        assertEquals(302, writer.act("agree", Map.of("token", token)).status());
        assertEquals(LetterState.AGREED, state());

        assertEquals(
                302,
                writer.file(token, "นางสาวเลขานุการคณบดี", NAME, PDF, pdf()).status());
        assertEquals(LetterState.RECEIVED, state());
        assertEquals(NAME, row("select name from stored_file where subject = 'letter:" + letter + "'"));
        assertEquals(
                "นางสาวเลขานุการคณบดี (" + BODY + ")",
                row("select uploaded_by from stored_file where subject = 'letter:" + letter + "'"));
        assertEquals(today(), fresh(() -> entities.find(ReferenceLetter.class, letter)
                .receivedOn()));
        assertEquals(
                1,
                count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.check'"
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
        assertEquals(
                302,
                writer.act("decline", Map.of("token", writer.look().token(), "reason", ""))
                        .status());
        assertEquals(LetterState.DECLINED, state());
        assertTrue(writer.look().says("บันทึกคำตอบแล้ว"));
        assertEquals(410, new OutsideWriter(given.link()).look().status());
        assertEquals(
                1,
                count("task where subject = 'letter:" + letter + "' and title_key = 'task.letter.declined'"
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
        assertTrue(writer.act("agree", Map.of("language", "th")).says("id=\"refusals\""));
        assertEquals(
                404,
                writer.act("accept", Map.of("token", writer.look().token())).status());
        assertEquals(LetterState.OPENED, state());
        assertEquals(0, count("stored_file where subject = 'letter:" + letter + "'"));
        asAnalyst(() -> links.renewCode(letter));
        assertEquals("", writer.look().token(), "a new code ends the pass");
    }

    @Test
    void aFileThatLiesOrIsNoPaperIsRefusedAndNothingTypedIsLost() throws Exception {
        WriterLinkService.Given given = issue();
        OutsideWriter writer = new OutsideWriter(given.link());
        writer.open(given.code());
        String token = writer.look().token();
        OutsideWriter.Reply lie =
                writer.file(token, "เลขานุการ", "ปลอม.pdf", PDF, "ไม่ใช่".getBytes(StandardCharsets.UTF_8));
        assertTrue(lie.says("id=\"file-refusal\"") && lie.says("value=\"เลขานุการ\""), lie.body());
        OutsideWriter.Reply other = writer.file(
                token,
                "เลขานุการ",
                "หนังสือ.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                pdf());
        assertTrue(other.says("id=\"file-refusal\""), other.body());
        assertTrue(writer.file(token, " ", NAME, PDF, pdf()).says("id=\"sender-refusal\""));
        assertEquals(LetterState.OPENED, state());
        assertEquals(0, count("stored_file where subject = 'letter:" + letter + "'"));
    }
}
