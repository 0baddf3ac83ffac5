package th.go.led.rangwan.proof.cluster;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerCheck;
import th.go.led.rangwan.proof.writing.LedgerEntry;
import th.go.led.rangwan.proof.writing.LedgerVerdict;
import th.go.led.rangwan.proof.writing.LedgerWriter;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/**
 * Kills the first of two nodes with -9 while thirty people have a half-filled form open there, twenty others write answers
 * at both, and the outbox is being emptied. Figures go to {@code faults/node-loss.json}.
 */
final class NodeLoss {
    private static final int FORMS = 30;
    private static final int WRITERS = 20;
    private static final int MESSAGES = 60;
    private static final int BEFORE = Integer.getInteger("cluster.seconds", 6); // of writing, and as long after
    private static final long NOMINATION = 1; // the demo's only one
    private static final String LOGINS = "select count(*) from audit_entry where act = 'identity.login'";

    private final TwoNodes nodes;
    private final MailCount mail;
    private final Course course = new Course(Integer.MAX_VALUE, 150);
    private final List<HalfFilled> forms = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final JsonObjectBuilder figures = Json.createObjectBuilder();

    /** What went wrong, a line each; nothing when all is well. */
    record Outcome(List<String> faults) {}

    NodeLoss(TwoNodes nodes, GreenMail post) {
        this.nodes = nodes;
        this.mail = new MailCount(post);
    }

    /** Does it, and waits until everything that was begun is done. */
    Outcome run() throws IOException, InterruptedException, SQLException {
        for (int number = 0; number < FORMS; number++) {
            String login = number % 2 == 0 ? "analyst1" : "analyst2";
            forms.add(new HalfFilled(new Guest(nodes.address()).at("node1").in(login), number));
        }
        Path file = ServerFolder.target().resolve("cluster/ledger.tsv");
        try (Ledger ledger = new Ledger(file);
                Connection database = nodes.store().open()) {
            List<Thread> writers = writers(ledger);
            writers.forEach(Thread::start);
            mail.post(database, MESSAGES);
            TimeUnit.SECONDS.sleep(BEFORE);
            long logins = TwoNodesIT.count(database, LOGINS);
            long killed = System.nanoTime();
            course.outage(true);
            nodes.first().kill();
            finishForms(killed);
            course.outage(false);
            TimeUnit.SECONDS.sleep(BEFORE);
            course.end();
            for (Thread writer : writers) {
                writer.join();
            }
            check(database, ledger);
            faults.addAll(mail.wrong(database, MESSAGES));
            long again = TwoNodesIT.count(database, LOGINS) - logins;
            if (again > 0) {
                faults.add(again + " people had to log in again");
            }
            figures.add("messages", MESSAGES).add("messagesTwice", mail.twice()).add("loginsAgain", again);
        }
        Path folder = Files.createDirectories(ServerFolder.target().resolve("faults"));
        Files.writeString(folder.resolve("node-loss.json"), figures.build().toString());
        return new Outcome(faults);
    }

    private List<Thread> writers(Ledger ledger) {
        List<Spot> spots = Spot.of(NOMINATION);
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Writer writer = new Writer(nodes.address(), number % 2 == 0 ? "analyst1" : "analyst2");
            writers.add(new Thread(new LedgerWriter(ledger, course, writer, "loss-" + number, spots.get(number))));
        }
        return writers;
    }

    private void finishForms(long killed) throws InterruptedException {
        long slowest = 0;
        long first = 0;
        int went = 0;
        for (HalfFilled form : forms) {
            if (!form.node().equals("node1")) {
                faults.add(form.code() + " was not open at the node that died but at " + form.node());
            }
            long begun = System.nanoTime();
            try {
                Guest.Answer answer = form.finish();
                if (answer.status() == 200 && answer.body().contains(form.title())) {
                    went++;
                } else {
                    faults.add(form.code() + " did not go on: " + answer.status() + " " + answer.path());
                }
            } catch (IOException gone) {
                faults.add(form.code() + " was not answered: " + gone);
            }
            long now = System.nanoTime();
            first = first == 0 ? millis(now - killed) : first;
            slowest = Math.max(slowest, millis(now - begun));
        }
        figures.add("forms", FORMS)
                .add("formsWentOn", went)
                .add("firstAnswerMs", first)
                .add("slowestAnswerMs", slowest);
    }

    private void check(Connection database, Ledger ledger) throws SQLException {
        LedgerVerdict verdict = LedgerCheck.check(database, ledger.entries(), NOMINATION);
        faults.addAll(verdict.faults());
        long acknowledged = ledger.count(LedgerEntry.Outcome.SAVED) + ledger.count(LedgerEntry.Outcome.ASIDE);
        if (acknowledged < 100) {
            faults.add("too little was written: " + acknowledged);
        }
        course.answers().keySet().stream()
                .filter(status -> status >= 500 || status == 0)
                .forEach(status -> faults.add(status + " was answered while a node was there"));
        for (HalfFilled form : forms) {
            stored(database, form);
        }
        figures.add("writers", WRITERS)
                .add("acknowledged", acknowledged)
                .add("unanswered", ledger.count(LedgerEntry.Outcome.MEANT))
                .add("lost", verdict.lost().size())
                .add("duplicated", verdict.duplicated().size())
                .add("torn", verdict.torn().size());
    }

    private void stored(Connection database, HalfFilled form) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select title_th, summary_th from initiative where code = ?")) {
            query.setString(1, form.code());
            try (ResultSet row = query.executeQuery()) {
                boolean whole = row.next()
                        && row.getString(1).equals(form.title())
                        && row.getString(2).strip().equals(form.summary());
                if (!whole) {
                    faults.add(form.code() + " is not stored as it was typed");
                }
            }
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
