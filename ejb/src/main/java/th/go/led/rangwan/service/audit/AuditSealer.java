package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.audit.AuditHead;
import th.go.led.rangwan.service.shared.Sweep;
import th.go.led.rangwan.service.shared.Sweeps;

/**
 * Gives committed entries their place in the chain, in the order in which it finds them. The chain's head is
 * locked while it works and never waited for: whoever holds it, another node or another turn, is sealing already.
 */
@Singleton
@PermitAll
public class AuditSealer {
    private static final int BATCH = 500;
    private static final String SKIP_LOCKED = "-2";

    @Inject
    private Sweeps sweeps;

    @PersistenceContext
    private EntityManager entities;

    /** Seals again and again, one node at a time. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void goRound() {
        if (sweeps.mine(Sweep.AUDIT)) {
            seal();
        }
    }

    /** Seals all committed entries in a transaction of its own, or leaves them to whoever is sealing just now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seal() {
        head().ifPresent(this::sealAfter);
    }

    private Optional<AuditHead> head() {
        return entities.createQuery("select h from AuditHead h where h.id = :only", AuditHead.class)
                .setParameter("only", AuditHead.ONLY)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    private void sealAfter(AuditHead head) {
        List<AuditEntry> open = unsealed();
        while (!open.isEmpty()) {
            open.forEach(head::append);
            entities.flush();
            open = unsealed();
        }
    }

    private List<AuditEntry> unsealed() {
        return entities.createQuery("select e from AuditEntry e where e.place is null order by e.id", AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
