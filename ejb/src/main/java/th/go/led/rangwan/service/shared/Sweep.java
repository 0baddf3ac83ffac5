package th.go.led.rangwan.service.shared;

import java.time.Instant;
import java.util.Locale;

/** Work that is looked for again and again; of several nodes one does it each time. */
public enum Sweep {
    /** Sends what waits in the outbox. */
    MAIL(5),
    /** Chains what was entered in the audit trail. */
    AUDIT(5),
    /** Reminds bodies of their letters. */
    REMINDERS(15),
    /** Writes the digests of the day. */
    DIGESTS(15),
    /** Asks for a look at readiness plans after a quarter. */
    QUARTERS(60);

    private final int seconds;

    Sweep(int seconds) {
        this.seconds = seconds;
    }

    /** The name of its row. */
    String work() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of the time that a tick at that instant of the machine belongs to. */
    long time(Instant wall) {
        return wall.getEpochSecond() / seconds;
    }
}
