package th.go.led.rangwan.proof.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.proof.faults.Store;
import th.go.led.rangwan.proof.writing.Course;
import th.go.led.rangwan.proof.writing.Ledger;
import th.go.led.rangwan.proof.writing.LedgerCheck;
import th.go.led.rangwan.proof.writing.LedgerEntry;
import th.go.led.rangwan.proof.writing.LedgerWriter;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/** What an administrator does from the first day to the lost machine, with twenty people who write while a backup is taken. */
final class Life {
    private static final int WRITERS = 20;
    private static final int LEAST = 200; // texts before the backup
    private static final long NOMINATION = 1; // the demo's only one
    private static final List<String> LOGINS = List.of("analyst1", "analyst2", "director1");

    private final Path folder;
    private final Course course = new Course(Integer.MAX_VALUE, 40);

    Life(Path folder) {
        this.folder = folder;
    }

    /** A backup, and what had been acknowledged before it was begun. */
    record Backup(Path folder, Collection<LedgerEntry> ledger, long acknowledged) {}

    /** Takes a backup of a running server in the middle of writing. */
    Backup whilePeopleWrite(StockServer server) throws IOException, InterruptedException {
        Path backups = folder.resolve("backups");
        try (Ledger ledger = new Ledger(folder.resolve("ledger.tsv"))) {
            List<Thread> writers = writers(ledger, server.address());
            writers.forEach(Thread::start);
            Set<String> before = Set.of();
            try {
                before = enough(ledger);
                server.rangwan("backup", backups.toString()).requireDone();
                assertTrue(
                        acknowledged(ledger.entries()).size() > before.size(),
                        "nobody wrote while the backup was taken");
            } finally {
                course.end();
                for (Thread writer : writers) {
                    writer.join();
                }
            }
            assertEquals(
                    List.of(),
                    course.answers().keySet().stream()
                            .filter(status -> status >= 500)
                            .toList());
            return new Backup(newest(backups), known(ledger.entries(), before), before.size());
        }
    }

    private static Set<String> enough(Ledger ledger) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (acknowledged(ledger.entries()).size() < LEAST && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return acknowledged(ledger.entries());
    }

    /** Every text that was acknowledged before the backup is in the database that it was laid back into, once and whole. */
    void requireEverythingIn(Store store, Backup backup) throws SQLException {
        try (Connection database = store.open()) {
            List<String> faults =
                    LedgerCheck.check(database, backup.ledger(), NOMINATION).faults();
            assertEquals(0, faults.size(), () -> String.join("\n", faults));
        }
        assertTrue(backup.acknowledged() >= LEAST, "too little was written: " + backup.acknowledged());
    }

    private static Set<String> acknowledged(Collection<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.outcome() != LedgerEntry.Outcome.MEANT)
                .map(LedgerEntry::token)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Collection<LedgerEntry> known(Collection<LedgerEntry> entries, Set<String> before) {
        return entries.stream()
                .map(entry -> before.contains(entry.token())
                        ? entry
                        : new LedgerEntry(entry.token(), entry.spot(), entry.text(), LedgerEntry.Outcome.MEANT, 0))
                .toList();
    }

    private List<Thread> writers(Ledger ledger, String address) {
        List<Spot> spots = Spot.of(NOMINATION);
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Writer writer = new Writer(address, LOGINS.get(number % LOGINS.size()));
            writers.add(new Thread(
                    new LedgerWriter(ledger, course, writer, "life-" + number, spots.get(number % spots.size()))));
        }
        return writers;
    }

    private static Path newest(Path backups) throws IOException {
        try (Stream<Path> found = Files.list(backups)) {
            return found.max(Path::compareTo).orElseThrow();
        }
    }
}
