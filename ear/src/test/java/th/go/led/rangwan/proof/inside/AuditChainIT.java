package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.audit.AuditService;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.audit.ChainVerdict;

/** Whoever changes or removes a row of the trail is found out; each tampering here is rolled back. */
class AuditChainIT extends TheWhole {
    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private AuditService audit;

    @Inject
    private AuditTrail trail;

    private ChainVerdict afterThreeActsAnd(String tampering) throws Exception {
        return Identity.as("auditor1", () -> {
            transaction.begin();
            try {
                for (int number = 1; number <= 3; number++) {
                    trail.record("proof.act", "proof:" + number, "");
                }
                long place = audit.verify().entries() - 1;
                entities.createNativeQuery(tampering.replace("?place", String.valueOf(place)))
                        .executeUpdate();
                entities.clear();
                return audit.verify();
            } finally {
                transaction.rollback();
            }
        });
    }

    @Test
    void anUntouchedChainHolds() throws Exception {
        ChainVerdict verdict = Identity.as("admin1", audit::verify);
        assertTrue(verdict.whole());
    }

    @Test
    void aChangedRowIsFound() throws Exception {
        ChainVerdict verdict = afterThreeActsAnd("update audit_entry set act = 'proof.other' where place = ?place");
        assertFalse(verdict.whole());
        assertEquals(verdict.entries() + 1, verdict.brokenAt());
    }

    @Test
    void aChangedTimeIsFound() throws Exception {
        assertFalse(afterThreeActsAnd("update audit_entry set at = wall_at where place = ?place")
                .whole());
    }

    @Test
    void aDeletedRowIsFound() throws Exception {
        assertFalse(afterThreeActsAnd("delete from audit_entry where place = ?place")
                .whole());
    }

    @Test
    void aDeletedEndIsFound() throws Exception {
        assertFalse(afterThreeActsAnd("delete from audit_entry where place > ?place")
                .whole());
    }

    @Test
    void aRowMovedToAnotherPlaceIsFound() throws Exception {
        assertFalse(afterThreeActsAnd("update audit_entry set place = 1000000 where place = ?place")
                .whole());
    }
}
