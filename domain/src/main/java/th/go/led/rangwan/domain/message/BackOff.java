package th.go.led.rangwan.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a message that could not be delivered is tried again: after 1, 2, 4, 8 … minutes, at most 2 hours apart. */
public final class BackOff {
    /** How often it is tried before it counts as undeliverable: the last attempt comes some ten hours after the first. */
    public static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);

    private BackOff() {}

    /** The instant of the next attempt after so many that failed; empty when there is none. */
    public static Optional<Instant> after(int attempts, Instant at) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.max(0, attempts - 1));
        return Optional.of(at.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
