package th.go.led.rangwan.service.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.shared.Bilingual;

class MailCarrierTest {
    private static final byte[] PAPER = "%PDF-1.7 กระดาษ".getBytes(StandardCharsets.UTF_8);

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, "award@led.example", "none", "", "");
    }

    private static Message message() {
        Message message = new Message(
                new Message.Text(
                        "letter:1",
                        "letter.message.REQUEST",
                        "ขอหนังสือรับรอง\r\nBcc: spy@example.com",
                        "เรียน คณบดี\n\nขอหนังสือรับรอง ๑ ฉบับ",
                        Bilingual.same("ระบบ")),
                new Recipient("คณบดี", "dean@example.ac.th"),
                "abc@led.example",
                true,
                Instant.parse("2021-10-12T02:00:00Z"));
        message.enclose(new Enclosure("หนังสือขอ.pdf", Enclosure.PDF, PAPER));
        return message;
    }

    @Test
    void whatArrivesHasTheMessageIdTheThaiWordsAndTheEnclosure() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            MailCarrier carrier = new MailCarrier(settings(post.getSmtp().getPort()));
            assertEquals(Delivery.End.SENT, carrier.carry(message()).end());
            assertTrue(post.waitForIncomingEmail(5000, 1));
            MimeMessage arrived = post.getReceivedMessages()[0];
            assertEquals("<abc@led.example>", arrived.getMessageID());
            assertEquals("ขอหนังสือรับรอง Bcc: spy@example.com", arrived.getSubject());
            assertEquals(1, arrived.getAllRecipients().length);
            InternetAddress to = (InternetAddress) arrived.getAllRecipients()[0];
            assertEquals("คณบดี", to.getPersonal());
            MimeMultipart parts = (MimeMultipart) arrived.getContent();
            assertEquals(
                    "เรียน คณบดี\n\nขอหนังสือรับรอง ๑ ฉบับ",
                    parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
            assertEquals(
                    "หนังสือขอ.pdf", MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
            assertArrayEquals(PAPER, parts.getBodyPart(1).getInputStream().readAllBytes());
        } finally {
            post.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, NEVER",
        "RCPT, 450 4.2.0 greylisted, LATER",
        "RCPT, 452 4.2.2 mailbox full, LATER",
        "DATA, 554 5.7.1 refused, NEVER",
        "MAIL, 530 5.7.0 authentication required, LATER",
        "MAIL, 451 4.3.0 try later, LATER"
    })
    void aRefusalForGoodEndsItAndEverythingElseMayPass(String at, String reply, Delivery.End end) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> server = CompletableFuture.runAsync(() -> refuse(socket, at, reply));
            Delivery delivery = new MailCarrier(settings(socket.getLocalPort())).carry(message());
            assertEquals(end, delivery.end(), delivery.reply());
            assertTrue(delivery.reply().contains(reply.substring(0, 3)), delivery.reply());
            server.join();
        }
    }

    @Test
    void whatWasAcceptedIsSentThoughTheServerLeavesWithoutAWord() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> server = CompletableFuture.runAsync(() -> acceptAndLeave(socket));
            Delivery delivery = new MailCarrier(settings(socket.getLocalPort())).carry(message());
            assertEquals(Delivery.End.SENT, delivery.end(), delivery.reply());
            server.join();
        }
    }

    private static void acceptAndLeave(ServerSocket socket) {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 ready");
            boolean content = false;
            for (String line = in.readLine(); !line.equals("QUIT"); line = in.readLine()) {
                boolean end = content && line.equals(".");
                if (!content || end) {
                    say(client, line.equals("DATA") ? "354 go on" : "250 ok");
                    content = line.equals("DATA");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void refuse(ServerSocket socket, String at, String reply) {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(client, line.startsWith(at) ? reply : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aServerThatCannotBeReachedMayBeLater() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertEquals(
                Delivery.End.LATER,
                new MailCarrier(settings(closed)).carry(message()).end());
    }

    @Test
    void theFileForAMailProgramIsTheSameMessageStillToBeSent() throws Exception {
        byte[] eml = Letterbox.eml(message(), new MailSettings("", 25, "", "none", "", ""));
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
        assertEquals("<abc@led.example>", read.getMessageID());
        assertEquals("1", read.getHeader("X-Unsent")[0]);
        assertEquals("dean@example.ac.th", ((InternetAddress) read.getAllRecipients()[0]).getAddress());
        assertEquals(2, ((MimeMultipart) read.getContent()).getCount());
    }

    @Test
    void aFileWithoutAnAddressLeavesTheRecipientToThePersonWhoSendsIt() throws Exception {
        Message byHand = new Message(
                new Message.Text("letter:1", "k", "เรื่อง", "ข้อความ", Bilingual.same("ระบบ")),
                new Recipient("คณบดี", ""),
                "abc@led.example",
                true,
                Instant.parse("2021-10-12T02:00:00Z"));
        byte[] eml = Letterbox.eml(byHand, new MailSettings("", 25, "", "none", "", ""));
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
        assertEquals(null, read.getAllRecipients());
    }
}
