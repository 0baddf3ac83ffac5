package th.go.led.rangwan.proof.faults;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Deed;
import th.go.led.rangwan.proof.writing.DeedCheck;
import th.go.led.rangwan.proof.writing.Deeds;
import th.go.led.rangwan.proof.writing.Desk;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerCheck;
import th.go.led.rangwan.proof.writing.LedgerVerdict;
import th.go.led.rangwan.proof.writing.PageForm;

/**
 * Twenty people write on a server of their own while one fault after the other befalls it, each at a random moment
 * ({@code ledger.seed} makes the moments the same again); afterwards the ledgers are held against the database.
 */
final class LedgerRun {
    private static final int CALM = Integer.getInteger("ledger.calm", 500); // milliseconds between two faults, at least
    private static final int RANDOM = 2000; // and so many more at most
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final int KINDS = Deed.Kind.values().length + 1; // and answers
    private static final Duration WAIT = Duration.ofSeconds(Integer.getInteger("ledger.patience", 6));
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime() % 1_000_000);

    private final Store store;
    private final Path folder;
    private final List<String> options;
    private final Course course = new Course(Integer.MAX_VALUE, Integer.getInteger("ledger.pause", 40));
    private final Random moments = new Random(SEED);
    private final List<String> complaints = new ArrayList<>();
    private final JsonArrayBuilder befell = Json.createArrayBuilder();

    /**
     * A run on a store, in a folder that only this run uses.
     *
     * @param options of the server's Java
     */
    LedgerRun(Store store, Path folder, List<String> options) {
        this.store = store;
        this.folder = folder;
        this.options = options;
    }

    /** What was found: {@code complaints} name everything that should not be. */
    record Outcome(List<String> complaints, int acknowledged, Path figures) {}

    /** Lets those faults befall the server in that order; figures go to {@code faults/ledger-<store>.json}. */
    Outcome under(List<Fault> faults) throws IOException, InterruptedException, SQLException {
        try (Ledger ledger = new Ledger(folder.resolve("ledger.tsv"));
                Deeds deeds = new Deeds(folder.resolve("deeds.tsv"))) {
            try (OwnServer server = new OwnServer(folder, store, options)) {
                server.start();
                course.hurry(WAIT);
                Crowd crowd = new Crowd(server.address(), course, ledger, deeds);
                try (PageProbe probe = new PageProbe(server.address())) {
                    crowd.begin();
                    for (Fault fault : faults) {
                        calm();
                        strike(fault, server, probe);
                    }
                    calm();
                }
                course.end();
                crowd.await();
                requireChain(server.address());
            }
            try (Connection database = store.open()) {
                LedgerVerdict verdict = LedgerCheck.check(database, ledger.entries(), Crowd.NOMINATION)
                        .and(DeedCheck.check(database, deeds));
                complaints.addAll(verdict.faults());
                complaints.addAll(deeds.oddities());
                course.answers().keySet().stream()
                        .filter(status -> status == 0 || status >= 500)
                        .forEach(status -> complaints.add("answered " + status + " while all was there"));
                Path figures = new LedgerFigures(store.name(), course).tell(ledger, deeds, verdict, befell, SEED);
                int acknowledged = course.acknowledged().values().stream()
                        .mapToInt(times -> times)
                        .sum();
                return new Outcome(complaints, acknowledged, figures);
            }
        }
    }

    /** Until something of every kind was acknowledged since, and then until a random moment. */
    private void calm() throws InterruptedException {
        Map<String, Integer> before = course.acknowledged();
        long latest = System.nanoTime() + PATIENCE;
        while (KINDS
                > course.acknowledged().entrySet().stream()
                        .filter(kind -> kind.getValue() > before.getOrDefault(kind.getKey(), 0))
                        .count()) {
            if (System.nanoTime() > latest) {
                complaints.add("not everything goes on: " + before + " and then " + course.acknowledged());
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(CALM + moments.nextInt(RANDOM));
    }

    private void strike(Fault fault, OwnServer server, PageProbe probe)
            throws IOException, InterruptedException, SQLException {
        probe.sinceLast();
        JsonObjectBuilder figures = Json.createObjectBuilder().add("fault", fault.name());
        long begun = System.nanoTime();
        course.outage(true);
        fault.strike(server, figures);
        course.watch();
        figures.add("causeMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        List<PageProbe.Answer> pages = probe.sinceLast();
        long first = awaitFirst();
        course.outage(false);
        figures.add("firstSuccessMs", first);
        if (first > fault.mostUntilFirst()) {
            complaints.add(fault.name() + ": first success only after " + first + " ms");
        }
        complaints.addAll(fault.judge(pages, figures));
        befell.add(figures);
    }

    private long awaitFirst() throws InterruptedException {
        long latest = System.nanoTime() + PATIENCE;
        while (course.firstAfter() < 0 && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return course.firstAfter() < 0 ? Long.MAX_VALUE : course.firstAfter();
    }

    /** The auditor has the chain of the trail verified, as the page does it. */
    private void requireChain(String address) throws IOException, InterruptedException {
        Desk auditor = new Desk(address, "auditor1");
        auditor.enter();
        Desk.Page page = auditor.open("/auditor/audit-verify.xhtml");
        PageForm form = PageForm.on(page, "verifying", "verify").orElseThrow();
        String verdict =
                auditor.follow(auditor.send(page, form, "verify", Map.of())).body();
        if (!verdict.contains("note--ok")) {
            complaints.add("the chain of the audit trail: " + verdict.replaceAll("<[^>]*>|\\s+", " "));
        }
    }
}
