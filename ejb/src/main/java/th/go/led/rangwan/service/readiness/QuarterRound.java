package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.shared.Sweep;
import th.go.led.rangwan.service.shared.Sweeps;

/** Looks every minute, by the desk's clock, after which ended quarter a readiness plan waits for a director's look. */
@Singleton
@PermitAll
public class QuarterRound {
    private static final System.Logger LOG = System.getLogger(QuarterRound.class.getName());

    @Inject
    private Sweeps sweeps;

    @Inject
    private QuarterTurn turn;

    /** Opens every task that is owed, each in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        if (sweeps.mine(Sweep.QUARTERS)) {
            turn.owed().forEach(this::ask);
        }
    }

    private void ask(long plan) {
        try {
            turn.ask(plan);
        } catch (EJBException later) {
            LOG.log(System.Logger.Level.WARNING, "plan " + plan + " is looked at again in the next round", later);
        }
    }
}
