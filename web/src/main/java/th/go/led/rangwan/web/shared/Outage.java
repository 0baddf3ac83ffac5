package th.go.led.rangwan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import th.go.led.rangwan.service.shared.StoreTrouble;

/**
 * Remembers that the database is away, so that people are told at once and do not wait for it one after the other. Every
 * quarter of a second one request tries; the first that succeeds opens the desk again.
 */
@ApplicationScoped
public class Outage {
    private static final System.Logger LOG = System.getLogger(Outage.class.getName());
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    /** A pool of connections that all wait is a database that hangs, when nothing has succeeded for so long. */
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(10);

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicLong tried = new AtomicLong();
    private final AtomicLong good = new AtomicLong(System.nanoTime());

    /** Whether a request is better answered without asking the database. */
    boolean shut() {
        long last = tried.get();
        long now = System.nanoTime();
        return away.get() && (now - last < PAUSE || !tried.compareAndSet(last, now));
    }

    /** Notes what a request met; gives what people are to be told of it. */
    StoreTrouble met(StoreTrouble trouble, Throwable failure) {
        boolean silent = trouble == StoreTrouble.CROWDED && System.nanoTime() - good.get() > SILENCE;
        StoreTrouble told = silent ? StoreTrouble.AWAY : trouble;
        if (told == StoreTrouble.AWAY) {
            tried.set(System.nanoTime());
            if (away.compareAndSet(false, true)) {
                LOG.log(System.Logger.Level.ERROR, "the database is away: {0}", String.valueOf(failure.getMessage()));
            }
        } else {
            LOG.log(System.Logger.Level.WARNING, "the database is {0}: {1}", trouble, failure.getMessage());
        }
        return told;
    }

    /** A request of a person was answered, so the database is there. */
    void succeeded() {
        good.set(System.nanoTime());
        if (away.compareAndSet(true, false)) {
            LOG.log(System.Logger.Level.INFO, "the database is there again");
        }
    }
}
