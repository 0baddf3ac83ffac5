package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how often writers' pages are asked, by the minute: by one address of the network, of one link, and by all together.
 * What it remembers is forgotten each minute and is never more than all together may ask.
 */
@ApplicationScoped
public class WriterPace {
    static final int EACH_ADDRESS = 240;
    static final int EACH_LINK = 40;
    static final int TOGETHER = 3000;

    private static final int LONGEST = 64;

    private final Clock clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private long minute;
    private int together;

    /** Counts by that clock. */
    @Inject
    public WriterPace(Clock clock) {
        this.clock = clock;
    }

    protected WriterPace() {
        this(null); // for the proxy of the container, which never counts
    }

    /** Counts one question; false when this address or link, or all together, have been asked too often in this minute. */
    synchronized boolean allows(String address, String link) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            together = 0;
            asked.clear();
        }
        return together < TOGETHER
                && counted("address:" + address) <= EACH_ADDRESS
                && ++together <= TOGETHER
                && counted("link:" + link) <= EACH_LINK;
    }

    /** How many addresses and links are remembered. */
    synchronized int remembered() {
        return asked.size();
    }

    private int counted(String who) {
        return asked.merge(who.substring(0, Math.min(who.length(), LONGEST)), 1, Integer::sum);
    }
}
