package th.go.led.rangwan.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import th.go.led.rangwan.domain.shared.NodeTurn;

/** The rows by which several nodes keep out of each other's way; held until the transaction ends, or its node. */
@Dependent
public class NodeTurns {
    private static final String SKIP_LOCKED = "-2";
    private static final int PAUSE = 250; // milliseconds
    private static final int TRIES = 4 * 240; // as long as a transaction lasts, nearly

    @PersistenceContext
    private EntityManager entities;

    /** The turn of that work, held; empty while another node holds it. */
    Optional<NodeTurn> held(String work) {
        return entities.createQuery("select t from NodeTurn t where t.work = :work", NodeTurn.class)
                .setParameter("work", work)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Lets nodes that start at once enter what ships one after the other: the second finds what the first has entered.
     * Asks again and again instead of waiting for the row, which the database may bound more tightly than an entry takes.
     */
    public void start() {
        int tries = 0;
        while (held(NodeTurn.START).isEmpty()) {
            if (++tries > TRIES) {
                throw new IllegalStateException("another node has been starting for minutes; look at its log");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
