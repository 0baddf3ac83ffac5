package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.audit.AuditFilter;
import th.go.led.rangwan.service.audit.AuditRow;
import th.go.led.rangwan.service.audit.AuditService;
import th.go.led.rangwan.service.inspection.GlassService;
import th.go.led.rangwan.service.inspection.GlassTelling;

/** An opening in an emergency has a reason, is told, noted at every reading, and ends; all of it is rolled back. */
class GlassServiceIT extends TheWhole {
    private static final String REASON = "ผู้จัดทำแจ้งว่าคำตอบหาย ตรวจตามคำร้อง";
    private static final AuditFilter READ =
            new AuditFilter("admin1", "nomination:1", AuditFilter.Kind.READ, null, null);

    @Resource
    private UserTransaction transaction;

    @Inject
    private GlassService glass;

    @Inject
    private GlassTelling telling;

    @Inject
    private AuditService audit;

    @Test
    void anOpeningIsToldAndEveryReadingIsNoted() throws Exception {
        transaction.begin();
        try {
            long id = Identity.as("admin1", () -> glass.open(1, REASON));
            assertNotNull(Identity.as("admin1", () -> glass.read(id)).content());
            List<String> acts = Identity.as("auditor1", () -> audit.entries(READ, Long.MAX_VALUE)).rows().stream()
                    .map(AuditRow::act)
                    .toList();
            assertEquals(List.of("glass.read", "glass.opened"), acts.subList(0, 2));
            GlassTelling.Told told = Identity.as("analyst1", () -> telling.of(1));
            assertEquals(REASON, told.rows().get(0).reason());
            assertTrue(told.owner());
            assertNull(told.rows().get(0).seenAt());
            Identity.as("analyst1", () -> {
                telling.seen(1);
                return null;
            });
            assertNotNull(
                    Identity.as("analyst1", () -> telling.of(1)).rows().get(0).seenAt());
            Identity.as("admin1", () -> {
                glass.close(id);
                return null;
            });
            assertNull(Identity.as("admin1", () -> glass.read(id)).content());
            assertFalse(Identity.as("auditor1", () -> telling.all(Long.MAX_VALUE))
                    .rows()
                    .get(0)
                    .open());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void withoutAReasonNothingOpens() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> Identity.as("admin1", () -> glass.open(1, "ตรวจ")));
        assertEquals("inspection.refused.reason", refused.key());
    }

    @Test
    void aNumberThatIsNoneIsRefusedAtItsField() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> Identity.as("admin1", () -> glass.open(987_654, REASON)));
        assertEquals("number", refused.field().orElse(""));
    }
}
