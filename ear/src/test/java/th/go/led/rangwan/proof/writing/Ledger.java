package th.go.led.rangwan.proof.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What writers meant to save, noted before it is sent, and what was acknowledged, noted after. Kept beside the server, in a
 * file too, so that it can be held against the database afterwards.
 */
public final class Ledger implements AutoCloseable {
    private final Map<String, LedgerEntry> entries = new ConcurrentHashMap<>();
    private final BufferedWriter file;

    /** A ledger that is written to that file, a line an event. */
    public Ledger(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        this.file = Files.newBufferedWriter(file);
    }

    /** Notes a text before it is sent for the first time. */
    public void meant(String token, Spot spot, String text) {
        note(new LedgerEntry(token, spot, text, LedgerEntry.Outcome.MEANT, 0));
    }

    /** Notes that a text was acknowledged. */
    public void acknowledged(String token, LedgerEntry.Outcome outcome, long edition) {
        LedgerEntry meant = entries.get(token);
        note(new LedgerEntry(token, meant.spot(), meant.text(), outcome, edition));
    }

    /** Everything that was noted, each text once. */
    public Collection<LedgerEntry> entries() {
        return entries.values();
    }

    /** How many texts ended so. */
    public long count(LedgerEntry.Outcome outcome) {
        return entries.values().stream()
                .filter(entry -> entry.outcome() == outcome)
                .count();
    }

    private synchronized void note(LedgerEntry entry) {
        entries.put(entry.token(), entry);
        Spot spot = entry.spot();
        try {
            file.write(String.join(
                    "\t",
                    entry.outcome().name(),
                    entry.token(),
                    spot.question(),
                    spot.part(),
                    String.valueOf(entry.edition()),
                    "\n"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
