package th.go.led.rangwan.service.message;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.message.Message;

/** Hands messages to the mail server, one at a time. */
final class MailCarrier {
    private static final Pattern REPLY = Pattern.compile("(?<!\\d)([45]\\d\\d)[ -]");

    /** Replies that speak of our login, not of the message: it is asked for, or wrong. */
    private static final Set<String> OURS = Set.of("530", "534", "535", "538");

    private final MailSettings settings;

    MailCarrier(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * Hands it over. A refusal of the message or of its recipient with 5xx is for good; everything else, a server that
     * cannot be reached or does not let us in among it, may pass. What happens after it was accepted changes nothing.
     */
    Delivery carry(Message message) {
        Delivery accepted = new Delivery(Delivery.End.SENT, "accepted by " + settings.host());
        boolean sent = false;
        try {
            Session session = Session.getInstance(settings.properties());
            MimeMessage mail = Letterbox.mail(message, settings, session);
            try (Transport transport = session.getTransport("smtp")) {
                if (settings.user().isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(settings.user(), settings.password());
                }
                transport.sendMessage(mail, mail.getRecipients(RecipientType.TO));
                sent = true;
            }
            return accepted;
        } catch (SendFailedException refused) {
            String reply = words(refused);
            return new Delivery(forGood(reply) ? Delivery.End.NEVER : Delivery.End.LATER, reply);
        } catch (MessagingException | RuntimeException unreached) {
            return sent ? accepted : new Delivery(Delivery.End.LATER, words(unreached));
        }
    }

    private static boolean forGood(String reply) {
        Matcher codes = REPLY.matcher(reply);
        boolean found = codes.find();
        return found && codes.group(1).startsWith("5") && !OURS.contains(codes.group(1));
    }

    /** The words of the innermost failure that has a reply of the server, else of the outermost. */
    private static String words(Exception failure) {
        String words = String.valueOf(failure.getMessage());
        for (Exception next = failure; next instanceof MessagingException chain; next = chain.getNextException()) {
            if (next.getMessage() != null && REPLY.matcher(next.getMessage()).find()) {
                words = next.getMessage();
            }
        }
        return words.strip();
    }
}
