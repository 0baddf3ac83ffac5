package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.audit.AuditHead;

/**
 * Gives committed entries their place in the chain, in the order in which it finds them. The chain's head is
 * locked while it works, so that a second node waits its turn.
 */
@Singleton
@PermitAll
public class AuditSealer {
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Seals all committed entries. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void seal() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new AuditHead();
            entities.persist(head);
        }
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
