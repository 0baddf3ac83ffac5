package th.go.led.rangwan.proof.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people meant to do, noted before it is sent, and what was acknowledged, noted after; in a file too. */
public final class Deeds implements AutoCloseable {
    private final Map<String, Deed> deeds = new ConcurrentHashMap<>();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final BufferedWriter file;

    /** A ledger that is written to that file, a line an event. */
    public Deeds(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        this.file = Files.newBufferedWriter(file);
    }

    /** Notes an act before it is sent for the first time. */
    void meant(Deed.Kind kind, String token, String words) {
        note(new Deed(kind, token, words, false, ""));
    }

    /** Notes that an act was acknowledged. */
    void acknowledged(Deed.Kind kind, String token, String told) {
        note(deeds.get(kind + " " + token).done(told));
    }

    /** Notes what no person should meet, e.g. a form that has gone though nobody sent it. */
    void odd(String what) {
        oddities.add(what);
    }

    /** What no person should have met. */
    public List<String> oddities() {
        return List.copyOf(oddities);
    }

    /** Every act of a kind that was noted. */
    public List<Deed> of(Deed.Kind kind) {
        return deeds.values().stream().filter(deed -> deed.kind() == kind).toList();
    }

    private synchronized void note(Deed deed) {
        deeds.put(deed.kind() + " " + deed.token(), deed);
        try {
            String state = deed.done() ? "DONE" : "MEANT";
            file.write(String.join("\t", state, deed.kind().name(), deed.token(), deed.told(), "\n"));
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
