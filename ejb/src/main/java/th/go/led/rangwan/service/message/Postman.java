package th.go.led.rangwan.service.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import th.go.led.rangwan.service.shared.Sweep;
import th.go.led.rangwan.service.shared.Sweeps;

/** Empties the outbox every few seconds. */
@Singleton
@PermitAll
public class Postman {
    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final int MOST = 50;

    @Inject
    private Sweeps sweeps;

    @Inject
    private OutboxTurn turn;

    /** Sends what is due, at most {@value #MOST} messages in one round. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        if (sweeps.mine(Sweep.MAIL)) {
            empty();
        }
    }

    private void empty() {
        int carried = 0;
        Optional<OutboxTurn.Attempt> next = turn.begin();
        while (next.isPresent()) {
            turn.carry(next.get());
            carried++;
            next = carried < MOST ? turn.begin() : Optional.empty();
        }
        if (carried > 0) {
            LOG.log(System.Logger.Level.INFO, "messages tried: {0}", carried);
        }
    }
}
