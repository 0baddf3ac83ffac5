package th.go.led.rangwan.proof.faults;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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
 * Twenty writers on one dossier whose server is killed in the middle and started again on the same data, as often as is
 * asked: {@code ledger.seconds} from the first save to the last (default 30), {@code ledger.rounds} kills (default 1).
 */
final class LedgerRun {
    private static final int WRITERS = 20;
    private static final int ALONE = 16; // the others share two spots, so that they get into each other's way
    private static final long NOMINATION = 1; // the demo's only one
    private static final List<String> LOGINS = List.of("analyst1", "analyst2", "director1");

    private final Store store;
    private final Path folder;
    private final Course course = new Course(Integer.MAX_VALUE, Integer.getInteger("ledger.pause", 40));
    private final List<Long> outages = new ArrayList<>();
    private final int rounds = Integer.getInteger("ledger.rounds", 1);
    private final int seconds = Integer.getInteger("ledger.seconds", 30);

    private LedgerRun(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param refusals statuses from 500 on that were answered while the server was meant to be there
     */
    record Outcome(LedgerVerdict verdict, int kills, long acknowledged, List<Integer> refusals) {}

    /** Runs on a store in a folder that only this run uses; figures go to {@code faults/ledger-<store>.json}. */
    static Outcome on(Store store, Path folder) throws IOException, InterruptedException, SQLException {
        return new LedgerRun(store, folder).run();
    }

    private Outcome run() throws IOException, InterruptedException, SQLException {
        try (Ledger ledger = new Ledger(folder.resolve("ledger.tsv"))) {
            try (OwnServer server = new OwnServer(folder, store, List.of("-XX:TieredStopAtLevel=1"))) {
                server.start();
                List<Thread> writers = writers(ledger, server.address());
                writers.forEach(Thread::start);
                Duration each = Duration.ofSeconds(seconds).dividedBy(rounds + 1L);
                for (int round = 0; round < rounds; round++) {
                    TimeUnit.MILLISECONDS.sleep(each.toMillis());
                    killAndStart(server);
                }
                TimeUnit.MILLISECONDS.sleep(each.toMillis());
                course.end();
                for (Thread writer : writers) {
                    writer.join();
                }
            }
            try (Connection database = store.open()) {
                LedgerVerdict verdict = LedgerCheck.check(database, ledger.entries(), NOMINATION);
                tell(ledger, verdict);
                long acknowledged = ledger.count(LedgerEntry.Outcome.SAVED) + ledger.count(LedgerEntry.Outcome.ASIDE);
                return new Outcome(
                        verdict,
                        rounds,
                        acknowledged,
                        course.answers().keySet().stream()
                                .filter(status -> status >= 500)
                                .toList());
            }
        }
    }

    private List<Thread> writers(Ledger ledger, String address) {
        List<Spot> spots = Spot.of(NOMINATION);
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Spot spot = spots.get(number < ALONE ? number : ALONE + number % 2);
            Writer writer = new Writer(address, LOGINS.get(number % LOGINS.size()));
            writers.add(new Thread(new LedgerWriter(ledger, course, writer, "ledger-" + number, spot)));
        }
        return writers;
    }

    private void killAndStart(OwnServer server) throws IOException, InterruptedException {
        long gone = System.nanoTime();
        course.outage(true);
        server.kill();
        server.start();
        course.outage(false);
        outages.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - gone));
    }

    private void tell(Ledger ledger, LedgerVerdict verdict) throws IOException {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        course.answers().forEach((status, times) -> answers.add(String.valueOf(status), times));
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("database", store.name())
                .add("writers", WRITERS)
                .add("seconds", seconds)
                .add("kills", rounds)
                .add("outagesMs", Json.createArrayBuilder(outages))
                .add("meant", ledger.entries().size())
                .add("acknowledgedSaved", ledger.count(LedgerEntry.Outcome.SAVED))
                .add("acknowledgedAside", ledger.count(LedgerEntry.Outcome.ASIDE))
                .add("unanswered", ledger.count(LedgerEntry.Outcome.MEANT))
                .add("unansweredKept", verdict.unansweredKept())
                .add("kept", verdict.versions())
                .add("lost", verdict.lost().size())
                .add("duplicated", verdict.duplicated().size())
                .add("torn", verdict.torn().size())
                .add("answers", answers);
        Path file = ServerFolder.target().resolve("faults/ledger-" + store.name() + ".json");
        Files.writeString(file, figures.build().toString());
    }
}
