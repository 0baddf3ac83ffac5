package th.go.led.rangwan.web.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Bounds how often calendar addresses are asked, by the minute: each one, and all of them together. */
@ApplicationScoped
public class FeedPace {
    private static final int EACH = 30;
    private static final int TOGETHER = 600;

    @Inject
    private Clock clock;

    private final Map<String, Integer> asked = new HashMap<>();
    private long minute;
    private int together;

    /** Counts one question; false when this address, or all together, have been asked too often in this minute. */
    synchronized boolean allows(String secret) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            together = 0;
            asked.clear();
        }
        together++;
        return together <= TOGETHER && asked.merge(secret, 1, Integer::sum) <= EACH;
    }
}
