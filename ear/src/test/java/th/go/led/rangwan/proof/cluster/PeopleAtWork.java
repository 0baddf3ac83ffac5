package th.go.led.rangwan.proof.cluster;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerCheck;
import th.go.led.rangwan.proof.writing.LedgerEntry;
import th.go.led.rangwan.proof.writing.LedgerVerdict;
import th.go.led.rangwan.proof.writing.LedgerWriter;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/** Twenty people who write answers at both nodes, and others who have a half-filled form open, while something befalls the nodes. */
final class PeopleAtWork implements AutoCloseable {
    private static final int WRITERS = 20;
    private static final long NOMINATION = 1; // the demo's only one
    private static final String LOGINS = "select count(*) from audit_entry where act = 'identity.login'";

    private final TwoNodes nodes;
    private final Course course;
    private final List<HalfFilled> forms = new ArrayList<>();
    private final List<Thread> writers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Ledger ledger;
    private final long before;
    private final Connection database;
    private long logins;

    /**
     * People of a run of that name, who do nothing yet.
     *
     * @param pause between two texts of a writer, in milliseconds
     */
    PeopleAtWork(TwoNodes nodes, String name, int pause) throws SQLException {
        this.nodes = nodes;
        this.course = new Course(Integer.MAX_VALUE, pause);
        ledger = nodes.ledger();
        before = acknowledged();
        database = nodes.store().open();
        List<Spot> spots = Spot.of(NOMINATION);
        for (int number = 0; number < WRITERS; number++) {
            Writer writer = new Writer(nodes.address(), login(number));
            writers.add(new Thread(new LedgerWriter(ledger, course, writer, name + "-" + number, spots.get(number))));
        }
    }

    private static String login(int number) {
        return number % 2 == 0 ? "analyst1" : "analyst2";
    }

    Course course() {
        return course;
    }

    Connection database() {
        return database;
    }

    /** What went wrong so far, a line each. */
    List<String> faults() {
        return faults;
    }

    /** Opens so many forms at the node, and fills half of each. */
    void open(int count, String node) throws Exception {
        int begun = forms.size();
        for (int number = begun; number < begun + count; number++) {
            forms.add(new HalfFilled(new Guest(nodes.address()).at(node).in(login(number)), node, number));
        }
    }

    /** Lets the writers begin, and everybody be in after {@code seconds}; whoever logs in later had to do so again. */
    void begin(int seconds) throws InterruptedException, SQLException {
        writers.forEach(Thread::start);
        TimeUnit.SECONDS.sleep(seconds);
        logins = TwoNodesIT.count(database, LOGINS);
    }

    /** Sends every form, filled: how many went on, and the milliseconds of the first since {@code begun} and of the slowest. */
    void finishForms(long begun, JsonObjectBuilder figures) throws InterruptedException {
        long slowest = 0;
        long first = 0;
        int went = 0;
        for (HalfFilled form : forms) {
            long sent = System.nanoTime();
            String fault = finish(form);
            if (fault.isEmpty()) {
                went++;
            } else {
                faults.add(form.code() + " " + fault);
            }
            long now = System.nanoTime();
            first = first == 0 ? millis(now - begun) : first;
            slowest = Math.max(slowest, millis(now - sent));
        }
        figures.add("forms", forms.size())
                .add("formsWentOn", went)
                .add("firstAnswerMs", first)
                .add("slowestAnswerMs", slowest);
    }

    private static String finish(HalfFilled form) throws InterruptedException {
        if (!form.node().equals(form.opened())) {
            return "was open at " + form.node() + " instead of " + form.opened();
        }
        try {
            Guest.Answer answer = form.finish();
            return answer.status() == 200 && answer.body().contains(form.title())
                    ? ""
                    : "did not go on: " + answer.status() + " " + answer.path();
        } catch (IOException gone) {
            return "was not answered: " + gone;
        }
    }

    /**
     * Ends the writing, and holds the ledger and the forms against the database.
     *
     * @param mostAskedAgain how many texts may have had to be sent again, as the page does by itself, while a node was there
     */
    void end(JsonObjectBuilder figures, int mostAskedAgain) throws InterruptedException, SQLException {
        course.end();
        for (Thread writer : writers) {
            writer.join();
        }
        LedgerVerdict verdict = LedgerCheck.check(database, ledger.entries(), NOMINATION);
        faults.addAll(verdict.faults());
        long acknowledged = acknowledged() - before;
        if (acknowledged < 100) {
            faults.add("too little was written: " + acknowledged);
        }
        int askedAgain = course.answers().entrySet().stream()
                .filter(answer -> answer.getKey() >= 500 || answer.getKey() == 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (askedAgain > mostAskedAgain) {
            faults.add("sent again while a node was there: " + course.answers());
        }
        for (HalfFilled form : forms) {
            stored(form);
        }
        long again = TwoNodesIT.count(database, LOGINS) - logins;
        if (again > 0) {
            faults.add(again + " people had to log in again");
        }
        figures.add("writers", WRITERS)
                .add("acknowledged", acknowledged)
                .add("sentAgain", askedAgain)
                .add("unanswered", ledger.count(LedgerEntry.Outcome.MEANT))
                .add("lost", verdict.lost().size())
                .add("duplicated", verdict.duplicated().size())
                .add("torn", verdict.torn().size())
                .add("loginsAgain", again);
    }

    private long acknowledged() {
        return ledger.count(LedgerEntry.Outcome.SAVED) + ledger.count(LedgerEntry.Outcome.ASIDE);
    }

    private void stored(HalfFilled form) throws SQLException {
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

    @Override
    public void close() throws SQLException {
        course.end();
        database.close();
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
