package th.go.led.rangwan.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static final AuditEntry.Times TIMES =
            new AuditEntry.Times(Instant.parse("2021-10-12T02:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
    private static final AuditEntry.Actor ANALYST = new AuditEntry.Actor("analyst1", "analyst", "");

    @Test
    void eachSealRestsOnTheOneBefore() {
        AuditHead head = new AuditHead();
        AuditEntry first = entry("letter.accepted", "letter:1");
        AuditEntry second = entry("letter.accepted", "letter:2");
        head.append(first);
        head.append(second);
        assertEquals(2, head.place());
        assertTrue(first.holdsAfter(AuditEntry.GENESIS));
        assertTrue(second.holdsAfter(first.seal()));
        assertFalse(second.holdsAfter(AuditEntry.GENESIS));
        assertEquals(second.seal(), head.seal());
    }

    @Test
    void textMovedFromOneFieldToTheNextChangesTheSeal() {
        AuditEntry left = entry("ab", "c");
        AuditEntry right = entry("a", "bc");
        new AuditHead().append(left);
        new AuditHead().append(right);
        assertFalse(left.seal().equals(right.seal()));
    }

    @Test
    void anUnsealedEntryHoldsNothingAndASealedOneIsNotSealedAgain() {
        AuditEntry entry = entry("identity.login", "person:1");
        assertFalse(entry.holdsAfter(AuditEntry.GENESIS));
        new AuditHead().append(entry);
        assertThrows(IllegalStateException.class, () -> new AuditHead().append(entry));
    }

    private static AuditEntry entry(String act, String subject) {
        return new AuditEntry(TIMES, ANALYST, act, subject, "");
    }
}
