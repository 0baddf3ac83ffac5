package th.go.led.rangwan.proof.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.browser.Browser;
import th.go.led.rangwan.proof.browser.WithBrowser;
import th.go.led.rangwan.proof.browser.page.FormPage;
import th.go.led.rangwan.proof.browser.page.LetterPages;
import th.go.led.rangwan.proof.browser.page.LoginPage;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Words;

/** Letters of request on their way through a mail server: numbered, sent once, reminded by the clock, stopped when met. */
@WithBrowser
class LetterPostPageIT {
    private static final long NOMINATION = 1; // the demo's only one
    private static final long ASKED = 2; // its letter of the faculty, asked for on the demo's first day, due on 5 Nov
    private static final String BODY = "ศูนย์ช่วยเหลือทางกฎหมายภาคประชาชน";
    private static final String WRITER = "ผู้อำนวยการศูนย์ช่วยเหลือทางกฎหมาย";
    private static final String ADDRESS = "centre@aid.example";
    private static final String DESK = "@example.go.th"; // addresses of the demo's people
    private static final int PATIENCE = 60_000; // milliseconds

    private GreenMail post;
    private MailRelay relay;
    private String address;

    @BeforeEach
    void open() throws IOException {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        relay = new MailRelay(post.getSmtp().getPort());
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
        post.stop();
    }

    private OwnServer server(Path folder, Store store) throws IOException {
        return new OwnServer(
                folder,
                store,
                OwnServer.soon(
                        "-Drangwan.mail.host=127.0.0.1",
                        "-Drangwan.mail.port=" + relay.port(),
                        "-Drangwan.mail.from=award@led.example"));
    }

    private static Path folder(String name) throws IOException {
        Path folder = ServerFolder.figures().resolve(name);
        ServerFolder.remove(folder);
        return folder;
    }

    @Test
    void aBodyIsAskedOnceRemindedByTheClockAndNoMoreOnceItsLetterCame(Browser browser) throws Exception {
        Path folder = folder("letter-post");
        try (OwnServer server = server(folder, Store.h2(folder.resolve("data")))) {
            server.start();
            address = server.address();
            login(browser, "analyst1");
            LetterPages letters = new LetterPages(browser, NOMINATION);
            long letter = letters.plan(BODY);
            request(letters, letter);
            theRequestArrivesWhole(letter, letters, browser);
            browser.until("the digest of the day", () -> to("analyst1" + DESK).stream()
                    .anyMatch(mail -> subject(mail).matches("\\[ต้องดำเนินการ] \\d+ เรื่องรอคุณ.*")));
            advance(browser, "22 ต.ค. 2564");
            arrivedTo(ADDRESS, 2);
            login(browser, "analyst1");
            assertEquals(2, letters.letter(letter, "").messages().size());
            letters.letter(letter, "RECEIVE").type("received", "22/10/2564").send("do");
            advance(browser, "6 พ.ย. 2564");
            arrivedTo("law@university.example", 2); // -14 before; of -7, -2 and +1 the latest alone
            assertEquals(2, to(ADDRESS).size(), "nobody is reminded of a letter that came");
            assertEquals(4, ids(outside()).size(), "every message went once");
            whatNobodyTakesIsATask(browser, letters);
        }
    }

    private static void request(LetterPages letters, long letter) {
        letters.letter(letter, "REQUEST").type("recipientName", WRITER).type("recipientAddress", "ไม่ใช่อีเมล");
        letters.type("due", "5 พ.ย. 2564").send("issue");
        assertTrue(letters.refusalAt("recipientAddress").contains("dean@example.ac.th"));
        assertEquals(WRITER, letters.value("recipientName"));
        letters.type("recipientAddress", ADDRESS).send("preview");
        assertTrue(letters.text().contains("ขอแสดงความนับถือ"), letters.text());
        assertTrue(letters.text().contains("รักษาราชการแทน"), letters.text());
        letters.send("issue");
        assertEquals(Words.th("letter.done.REQUEST", WRITER), letters.notice());
    }

    private void theRequestArrivesWhole(long letter, LetterPages letters, Browser browser) throws Exception {
        MimeMessage mail = arrivedTo(ADDRESS, 1).get(0);
        assertTrue(mail.getSubject().contains("ขอความอนุเคราะห์หนังสือรับรอง"), mail.getSubject());
        Multipart parts = (Multipart) mail.getContent();
        assertEquals(5, parts.getCount(), "words, letter, summary, points and model");
        byte[] paper = parts.getBodyPart(1).getInputStream().readAllBytes();
        try (PDDocument document = Loader.loadPDF(paper)) {
            String words = new PDFTextStripper().getText(document).replaceAll("[\\s\\u2060\\u200b]+", "");
            assertTrue(words.contains("ยธ๐๕๒๐(อ)/๕๙๖"), words);
            assertTrue(words.contains("๑๒ตุลาคม๒๕๖๔"), words);
        }
        browser.until(
                "sent", () -> letters.letter(letter, "").messages().get(0).contains(Words.th("message.state.SENT")));
        assertTrue(letters.paper(".docx").endsWith(".docx"));
    }

    private void whatNobodyTakesIsATask(Browser browser, LetterPages letters) {
        relay.refuse("550 5.1.1 no such user here");
        login(browser, "analyst1");
        letters.letter(ASKED, "AGAIN").type("recipientAddress", "gone@university.example");
        letters.type("due", "19 พ.ย. 2564").send("again");
        browser.until(
                "refused",
                () -> letters.letter(ASKED, "").messages().get(0).contains(Words.th("message.state.UNDELIVERABLE")));
        assertTrue(letters.messages().get(0).contains("550 5.1.1"));
        assertTrue(letters.table().text().contains(Words.th("letter.post.undeliverable")));
        browser.open("/analyst/work-list.xhtml");
        assertTrue(letters.text().contains(Words.th("task.letter.hand", "คณะนิติศาสตร์ มหาวิทยาลัยของรัฐ")));
    }

    @Test
    void aKillBetweenSendingAndNotingSendsTheSameMessageIdAgainOnH2(Browser browser) throws Exception {
        Path folder = folder("letter-kill-h2");
        theSameMessageIdIsSentAgain(browser, folder, Store.h2(folder.resolve("data")));
    }

    @Test
    @WithPostgresql
    void aKillBetweenSendingAndNotingSendsTheSameMessageIdAgainOnPostgresql(PostgresCluster cluster, Browser browser)
            throws Exception {
        theSameMessageIdIsSentAgain(browser, folder("letter-kill-postgresql"), Store.postgresql(cluster, "letterkill"));
    }

    private void theSameMessageIdIsSentAgain(Browser browser, Path folder, Store store) throws Exception {
        try (OwnServer server = server(folder, store)) {
            server.start();
            address = server.address();
            login(browser, "analyst1");
            relay.hold(() -> !to(ADDRESS).isEmpty());
            LetterPages letters = new LetterPages(browser, NOMINATION);
            letters.letter(ASKED, "AGAIN").type("recipientAddress", ADDRESS).send("again");
            relay.awaitHeld(); // the mail server has it, the desk does not know
            browser.expect("net::ERR_");
            server.kill();
            relay.pass();
            server.start();
            assertEquals(1, ids(arrivedTo(ADDRESS, 2)).size(), "whoever receives it twice sees one");
            login(browser, "analyst1");
            browser.until(
                    "noted",
                    () -> letters.letter(ASKED, "").messages().get(0).contains(Words.th("message.state.SENT")));
            assertTrue(letters.messages().get(0).contains(Words.th("message.attempts", 2)));
            assertEquals(2, to(ADDRESS).size(), "and it is not sent once more");
            if (store.name().equals("postgresql")) { // H2's file belongs to its server alone
                whatAnotherNodeHoldsIsLeftToIt(browser, store);
            }
        }
    }

    /** A message that the mail server put off is held by a transaction of ours, as another node would hold it. */
    private void whatAnotherNodeHoldsIsLeftToIt(Browser browser, Store store) throws Exception {
        post.purgeEmailFromAllMailboxes();
        relay.refuse("451 4.3.0 try again later");
        login(browser, "analyst1");
        LetterPages letters = new LetterPages(browser, NOMINATION);
        letters.letter(ASKED, "AGAIN")
                .type("recipientAddress", "held@university.example")
                .send("again");
        browser.until(
                "put off", () -> letters.letter(ASKED, "").messages().get(0).contains("451 4.3.0"));
        try (Connection other = store.open()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement("select id from message where state = 'WAITING' for update")) {
                assertTrue(lock.executeQuery().next());
                relay.pass();
                advance(browser, "13 ต.ค. 2564");
                login(browser, "analyst1");
                long second = letters.plan(BODY);
                letters.letter(second, "REQUEST").type("recipientName", WRITER).type("recipientAddress", ADDRESS);
                letters.type("due", "5 พ.ย. 2564").send("issue");
                arrivedTo(ADDRESS, 1);
                assertEquals(0, to("held@university.example").size(), "another node's to send");
            }
            other.rollback();
        }
        arrivedTo("held@university.example", 1);
    }

    private void login(Browser browser, String account) {
        browser.forgetEverything();
        LoginPage.open(browser.at(address)).as(account);
    }

    private void advance(Browser browser, String day) {
        login(browser, "admin1");
        browser.open("/admin/clock.xhtml");
        new FormPage(browser).type("day", day).type("time", "09:00").send("advance");
    }

    /** Waits until so many messages have arrived for that address. */
    private List<MimeMessage> arrivedTo(String recipient, int number) {
        long latest = System.nanoTime() + PATIENCE * 1_000_000L;
        while (to(recipient).size() < number && System.nanoTime() < latest) {
            post.waitForIncomingEmail(1000, post.getReceivedMessages().length + 1);
        }
        List<MimeMessage> arrived = to(recipient);
        assertEquals(number, arrived.size(), "messages to " + recipient);
        return arrived;
    }

    private List<MimeMessage> to(String recipient) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(recipient))
                .toList();
    }

    /** What has arrived for bodies outside; people of the desk have notices of their own. */
    private List<MimeMessage> outside() {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> !recipient(mail).endsWith(DESK))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Set<String> ids(List<MimeMessage> mails) {
        return mails.stream()
                .map(mail -> {
                    try {
                        return mail.getMessageID();
                    } catch (MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .collect(Collectors.toSet());
    }
}
