package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.CycleStateChange;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One line of a cycle's history.
 *
 * @param before null for the first line, which came with the first revision
 * @param source which letter or page says so; empty for the first line
 * @param address of the page, empty when there is none
 * @param deadline told with it, null when none was
 * @param by null for a document that ships with the desk
 */
public record ChangeRow(
        CycleState before,
        CycleState now,
        String source,
        String address,
        String reason,
        DeadlineDefinition deadline,
        Bilingual by,
        Instant at) {
    static ChangeRow of(CycleStateChange change) {
        Person by = change.changedBy();
        return new ChangeRow(
                change.before(),
                change.now(),
                change.source(),
                change.address(),
                change.reason(),
                change.deadline(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()),
                change.changedAt());
    }
}
