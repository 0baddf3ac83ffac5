package th.go.led.rangwan.service.message;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.domain.message.MessageAttachment;

/** Makes a stored message one of RFC 5322: always with the same Message-ID, Thai in UTF-8, enclosures with their names. */
final class Letterbox {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Letterbox() {}

    /** The message as it is handed to a mail server. */
    static MimeMessage mail(Message message, MailSettings settings, Session session) throws MessagingException {
        Identified mail = new Identified(session, message.messageId());
        try {
            if (!settings.from().isEmpty()) {
                mail.setFrom(new InternetAddress(settings.from()));
            }
            if (message.recipient().reachable()) {
                mail.setRecipient(
                        MimeMessage.RecipientType.TO,
                        new InternetAddress(
                                message.recipient().address(),
                                message.recipient().name(),
                                UTF_8));
            }
            mail.setSubject(oneLine(message.title()), UTF_8);
            mail.setSentDate(Date.from(message.writtenAt()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setContent(content(message));
            mail.saveChanges();
        } catch (IOException unreadable) {
            throw new MessagingException("the message cannot be written", unreadable);
        }
        return mail;
    }

    /** The bytes of a file {@code .eml}, which a mail program opens for sending. */
    static byte[] eml(Message message, MailSettings settings) {
        try {
            MimeMessage mail = mail(message, settings, Session.getInstance(settings.properties()));
            mail.setHeader("X-Unsent", "1");
            ByteArrayOutputStream file = new ByteArrayOutputStream(65_536);
            mail.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException broken) {
            throw new IllegalStateException("message " + message.id() + " cannot be written", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MimeMultipart content(Message message) throws MessagingException, IOException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(message.words(), UTF_8);
        parts.addBodyPart(words);
        for (MessageAttachment attachment : message.attachments()) {
            Enclosure file = attachment.enclosure();
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(MimeUtility.encodeText(oneLine(file.name()), UTF_8, null));
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    /** A mail that keeps the Message-ID that it was given. */
    private static final class Identified extends MimeMessage {
        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + messageId + ">");
        }
    }
}
