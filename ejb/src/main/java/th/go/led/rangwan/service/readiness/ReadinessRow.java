package th.go.led.rangwan.service.readiness;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One readiness plan in a list.
 *
 * @param nominationId the nomination from which it came
 * @param done how many of its {@code items} are done
 * @param firstEligibleOn the latest of the dates on which time alone fulfils an open item, null when none waits for time
 */
public record ReadinessRow(
        long id,
        long initiativeId,
        Bilingual title,
        Bilingual unit,
        long nominationId,
        PlanCause cause,
        String reason,
        Instant openedAt,
        long done,
        int items,
        LocalDate firstEligibleOn) {
    static ReadinessRow of(ReadinessPlan plan) {
        OrgUnit unit = plan.initiative().ownerUnit();
        return new ReadinessRow(
                plan.id(),
                plan.initiative().id(),
                plan.initiative().title(),
                new Bilingual(unit.nameTh(), unit.nameEn()),
                plan.nomination().id(),
                plan.cause(),
                plan.reason(),
                plan.openedAt(),
                plan.done(),
                plan.items().size(),
                plan.items().stream()
                        .filter(item -> item.doneOn() == null && item.need().firstEligibleOn() != null)
                        .map(item -> item.need().firstEligibleOn())
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
