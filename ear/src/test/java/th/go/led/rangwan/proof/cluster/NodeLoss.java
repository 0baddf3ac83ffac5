package th.go.led.rangwan.proof.cluster;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;

/**
 * Kills the first of two nodes with -9 while thirty people have a half-filled form open there, twenty others write answers
 * at both, and the outbox is being emptied. Figures go to {@code faults/node-loss.json}.
 */
final class NodeLoss {
    private static final int FORMS = 30;
    private static final int MESSAGES = 60;
    private static final int BEFORE = Integer.getInteger("cluster.seconds", 6); // of writing, and as long after

    private final TwoNodes nodes;
    private final MailCount mail;

    NodeLoss(TwoNodes nodes, GreenMail post) {
        this.nodes = nodes;
        this.mail = new MailCount(post);
    }

    /** Does it, waits until everything that was begun is done, and tells what went wrong, a line each. */
    List<String> run() throws Exception {
        JsonObjectBuilder figures = Json.createObjectBuilder();
        try (PeopleAtWork people = new PeopleAtWork(nodes, "loss", 150)) {
            people.open(FORMS, "node1");
            mail.post(people.database(), MESSAGES);
            people.begin(BEFORE);
            long killed = System.nanoTime();
            people.course().outage(true);
            nodes.first().kill();
            people.finishForms(killed, figures);
            people.course().outage(false);
            TimeUnit.SECONDS.sleep(BEFORE);
            people.end(figures, 0);
            people.faults().addAll(mail.wrong(people.database(), MESSAGES));
            figures.add("messages", MESSAGES).add("messagesTwice", mail.twice());
            Files.writeString(
                    ServerFolder.figures().resolve("node-loss.json"),
                    figures.build().toString());
            return people.faults();
        }
    }
}
