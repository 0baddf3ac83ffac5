package th.go.led.rangwan.service.audit;

import java.time.Instant;
import th.go.led.rangwan.domain.audit.AuditEntry;

/**
 * One entry of the trail as a table shows it.
 *
 * @param at the desk's time, {@code wallAt} the machine's; both in UTC
 * @param place in the chain, null while not yet sealed
 */
public record AuditRow(
        long id,
        Instant at,
        Instant wallAt,
        String login,
        String role,
        String capacity,
        String act,
        String subject,
        String detail,
        Long place) {
    static AuditRow of(AuditEntry entry) {
        AuditEntry.Actor actor = entry.actor();
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.wallAt(),
                actor.login(),
                actor.role(),
                actor.capacity(),
                entry.act(),
                entry.subject(),
                entry.detail(),
                entry.place());
    }
}
