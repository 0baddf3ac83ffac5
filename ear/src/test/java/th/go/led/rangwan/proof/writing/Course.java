package th.go.led.rangwan.proof.writing;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How a run stands, for all who write in it: whether the server is meant to be there, and what it answered while it was. */
public final class Course {
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final int most;
    private final int pause;
    private volatile boolean over;
    private volatile boolean outage;

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

    /** Whether the run is over and nobody begins anything more. */
    public boolean over() {
        return over;
    }

    /** Ends the run: nobody begins anything more. */
    public void end() {
        over = true;
    }

    /** Says that the server goes away, or that it is there again. */
    public void outage(boolean gone) {
        outage = gone;
    }

    /** Notes a status of HTTP, 0 for no answer at all; what was said around an outage is not counted. */
    public void answered(int status) {
        if (!outage) {
            answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** How often each status was answered while the server was there. */
    public Map<Integer, Integer> answers() {
        Map<Integer, Integer> counted = new TreeMap<>();
        answers.forEach((status, times) -> counted.put(status, times.get()));
        return counted;
    }
}
