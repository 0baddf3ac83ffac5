package th.go.led.rangwan.service.letter;

import java.time.Duration;

/**
 * What came of a typed code.
 *
 * @param pass what the browser shows from now on instead of the code; empty when the code was wrong
 * @param triesLeft how many wrong codes may still be typed; 0 when the link is locked or closed
 */
public record WriterEntry(String pass, int triesLeft) {
    /** How long a pass holds. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    /** Whether the code was right. */
    public boolean right() {
        return !pass.isEmpty();
    }
}
