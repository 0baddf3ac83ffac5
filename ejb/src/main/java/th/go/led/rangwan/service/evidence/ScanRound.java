package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.service.shared.Clamd;

/** Looks through what waits in quarantine, every few seconds; several nodes may do it at once, each another file. */
@Singleton
@PermitAll
public class ScanRound {
    private static final int MOST = 20;
    private static final Duration REST = Duration.ofSeconds(20);

    private final Map<Long, Instant> unclear = new HashMap<>();

    @Inject
    private ScanTurn turn;

    @Inject
    private Clock clock;

    /**
     * Looks through at most {@value #MOST} files, and stops when the scanner cannot be reached. A file on which it gives no
     * verdict rests for a while, so that it does not keep those behind it shut.
     */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        turn.begin();
        Instant now = clock.instant();
        unclear.values().removeIf(since -> since.plus(REST).isBefore(now));
        for (int looked = 0; looked < MOST; looked++) {
            Optional<ScanTurn.Looked> last = turn.next(unclear.keySet());
            if (last.isEmpty() || last.get().verdict() == Clamd.Verdict.AWAY) {
                return;
            }
            if (last.get().verdict() == Clamd.Verdict.UNCLEAR) {
                unclear.put(last.get().file(), now);
            }
        }
    }
}
