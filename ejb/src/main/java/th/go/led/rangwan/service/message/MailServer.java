package th.go.led.rangwan.service.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import th.go.led.rangwan.domain.message.Message;
import th.go.led.rangwan.service.shared.Settings;

/** The mail server that the settings name. */
@Dependent
class MailServer {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Inject
    private Settings settings;

    /** Whether there is one. */
    boolean configured() {
        return stated().configured();
    }

    /** A Message-ID that nobody has. */
    String newMessageId() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random) + "@" + stated().domain();
    }

    Delivery carry(Message message) {
        return new MailCarrier(stated()).carry(message);
    }

    byte[] eml(Message message) {
        return Letterbox.eml(message, stated());
    }

    private MailSettings stated() {
        Settings.Mail mail = settings.mail();
        return new MailSettings(mail.host(), mail.port(), mail.from(), mail.security(), mail.user(), mail.password());
    }
}
