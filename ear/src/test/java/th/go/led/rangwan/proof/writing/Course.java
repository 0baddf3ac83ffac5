package th.go.led.rangwan.proof.writing;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How a run stands, for all who write in it: whether the server is meant to be there, and what it answered while it was. */
public final class Course {
    /** No answer within the patience of whoever asked, as on a machine that has too much to do. */
    public static final int SLOW = -1;

    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final int most;
    private final int pause;
    private volatile boolean over;
    private Duration patience = Duration.ofSeconds(30);
    private volatile long since;
    private volatile long first;
    private final Map<Integer, AtomicInteger> meanwhile = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final Map<String, AtomicInteger> acknowledged = new ConcurrentHashMap<>();

    /**
     * A run that begins.
     *
     * @param most how many texts each writer saves at most
     * @param pause between two texts of a writer, in milliseconds
     */
    public Course(int most, int pause) {
        this.most = most;
        this.pause = pause;
    }

    /** How many texts each writer saves at most. */
    int most() {
        return most;
    }

    /** Milliseconds between two texts of a writer. */
    int pause() {
        return pause;
    }

    /** How long people wait for an answer once the run has begun; then they ask again. */
    Duration patience() {
        return patience;
    }

    /** Makes people wait no longer than this. */
    public void hurry(Duration most) {
        patience = most;
    }

    /** Notes that no answer came; why is told on the console when the server was meant to be there. */
    void unanswered(int asked, IOException why) {
        if (asked % 2 == 0 && asked == turns.get()) {
            System.out.println("no answer: " + why);
        }
        answered(asked, why instanceof HttpTimeoutException ? SLOW : 0);
    }

    /** Whether the run is over and nobody begins anything more. */
    public boolean over() {
        return over;
    }

    /** Ends the run: nobody begins anything more. */
    public void end() {
        over = true;
    }

    /** Says that the server or what it needs goes away, or that all is there again. */
    public void outage(boolean gone) {
        if (gone == (turns.get() % 2 == 0)) {
            turns.incrementAndGet();
        }
    }

    /** The moment before something is asked, for {@link #answered}. */
    public int asking() {
        return turns.get();
    }

    /**
     * Notes a status of HTTP, 0 for a connection that came to nothing and {@link #SLOW} for one that was given up. What was
     * asked or answered in an outage is counted apart.
     *
     * @param asked what {@link #asking} gave before
     */
    public void answered(int asked, int status) {
        boolean there = asked % 2 == 0 && asked == turns.get();
        (there ? answers : meanwhile)
                .computeIfAbsent(status, any -> new AtomicInteger())
                .incrementAndGet();
    }

    /** Notes that something of a kind was acknowledged. */
    void done(String kind) {
        acknowledged.computeIfAbsent(kind, any -> new AtomicInteger()).incrementAndGet();
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    /** How much of each kind was acknowledged. */
    public Map<String, Integer> acknowledged() {
        Map<String, Integer> counted = new TreeMap<>();
        acknowledged.forEach((kind, times) -> counted.put(kind, times.get()));
        return counted;
    }

    /** From now on waits for the first acknowledgement. */
    public void watch() {
        first = 0;
        since = System.nanoTime();
    }

    /** Milliseconds from {@link #watch} to the first acknowledgement after it; -1 while there was none. */
    public long firstAfter() {
        return first == 0 ? -1 : Math.max(0, (first - since) / 1_000_000);
    }

    /** How often each status was answered while all was there. */
    public Map<Integer, Integer> answers() {
        return counted(answers);
    }

    /** How often each status was answered in an outage or across its ends. */
    public Map<Integer, Integer> meanwhile() {
        return counted(meanwhile);
    }

    private static Map<Integer, Integer> counted(Map<Integer, AtomicInteger> answers) {
        Map<Integer, Integer> counted = new TreeMap<>();
        answers.forEach((status, times) -> counted.put(status, times.get()));
        return counted;
    }
}
