package th.go.led.rangwan.service.organisation;

import java.time.Instant;

/** How something with a beginning and an end stands at an instant. */
public enum Standing {
    /** Not begun. */
    COMING,
    /** In force. */
    IN_FORCE,
    /** Over, as it said. */
    OVER,
    /** Ended before its time. */
    CANCELLED;

    static Standing of(Instant from, Instant until, Instant cancelled, Instant now) {
        if (cancelled != null && !now.isBefore(cancelled)) {
            return CANCELLED;
        }
        if (until != null && !now.isBefore(until)) {
            return OVER;
        }
        return now.isBefore(from) ? COMING : IN_FORCE;
    }
}
