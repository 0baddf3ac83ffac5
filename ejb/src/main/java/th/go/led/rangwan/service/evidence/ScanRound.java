package th.go.led.rangwan.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks through what waits in quarantine, every few seconds; several nodes may do it at once, each another file. */
@Singleton
@PermitAll
public class ScanRound {
    private static final int MOST = 20;

    @Inject
    private ScanTurn turn;

    /** Looks through at most {@value #MOST} files, and stops at the first that the scanner does not answer for. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        turn.begin();
        int looked = 0;
        while (looked < MOST && turn.next()) {
            looked++;
        }
    }
}
