package th.go.led.rangwan.proof.cluster;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lays many messages into the outbox at once and counts how often each arrived at the mail server, by its Message-ID. */
final class MailCount {
    private static final String POST = "insert into message (version, subject, kind, recipient_name, recipient_address,"
            + " title, words, message_id, caused_by_th, caused_by_en, state, written_at, state_since, attempts,"
            + " next_attempt_at, result) select 0, 'proof', 'proof', 'proof', 'proof@example.go.th', 'proof ' || n,"
            + " 'words', 'proof-' || n || '@led.example', 'proof', 'proof', 'WAITING', now(), now(), 0,"
            + " timestamp '2020-01-01 00:00:00', '' from generate_series(1, ?) n";
    private static final String WAITING = "select count(*) from message where kind = 'proof' and state <> 'SENT'";

    private final GreenMail post;
    private int twice;

    MailCount(GreenMail post) {
        this.post = post;
    }

    /** Lays that many into the outbox. */
    void post(Connection database, int messages) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(POST)) {
            insert.setInt(1, messages);
            insert.executeUpdate();
        }
    }

    /**
     * Waits until all are sent and tells what did not arrive once. One message may come twice under its one name: that
     * which the dead node had handed over and not yet noted.
     */
    List<String> wrong(Connection database, int messages) throws SQLException, InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (TwoNodesIT.count(database, WAITING) > 0 && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        Map<String, Integer> arrived = arrived();
        List<String> wrong = new ArrayList<>();
        for (int number = 1; number <= messages; number++) {
            int times = arrived.getOrDefault("<proof-" + number + "@led.example>", 0);
            if (times == 0) {
                wrong.add("message " + number + " did not arrive");
            }
            twice += times > 1 ? 1 : 0;
        }
        if (twice > 1) {
            wrong.add(twice + " messages arrived twice");
        }
        return wrong;
    }

    /** How many came more than once. */
    int twice() {
        return twice;
    }

    private Map<String, Integer> arrived() {
        Map<String, Integer> arrived = new HashMap<>();
        try {
            for (MimeMessage message : post.getReceivedMessages()) {
                arrived.merge(message.getMessageID(), 1, Integer::sum);
            }
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
        return arrived;
    }
}
