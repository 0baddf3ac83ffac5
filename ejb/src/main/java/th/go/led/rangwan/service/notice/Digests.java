package th.go.led.rangwan.service.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.shared.Sweep;
import th.go.led.rangwan.service.shared.Sweeps;

/** Looks several times a minute, by the desk's clock, to whom a digest is owed. */
@Singleton
@PermitAll
public class Digests {
    private static final System.Logger LOG = System.getLogger(Digests.class.getName());

    @Inject
    private Sweeps sweeps;

    @Inject
    private DigestTurn turn;

    /** Writes every digest that is owed, each in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "8/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void goRound() {
        try {
            if (sweeps.mine(Sweep.DIGESTS)) {
                turn.owed().forEach(this::write);
            }
        } catch (EJBException later) {
            LOG.log(System.Logger.Level.WARNING, "digests are looked for again in the next round", later);
        }
    }

    /** A person whose digest fails does not keep the others from theirs. */
    private void write(long person) {
        try {
            turn.write(person);
        } catch (EJBException later) {
            LOG.log(System.Logger.Level.WARNING, "the digest of person " + person + " is written later", later);
        }
    }
}
