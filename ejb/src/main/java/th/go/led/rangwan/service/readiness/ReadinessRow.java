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
 * @param nominationId the nomination from which it came, 0 for none
 * @param target the cycle at which it aims now
 * @param closed how many of its {@code gaps} are closed, {@code late} how many are past their day
 * @param next the soonest day of an open gap, null when none is agreed
 * @param firstEligibleOn the latest of the dates on which time alone fulfils an open gap, null when none waits for time
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
        TargetRow target,
        int closed,
        int gaps,
        int late,
        LocalDate next,
        LocalDate firstEligibleOn) {
    static ReadinessRow of(ReadinessPlan plan, LocalDate today) {
        OrgUnit unit = plan.initiative().ownerUnit();
        ReadinessPlan.Origin origin = plan.origin();
        return new ReadinessRow(
                plan.id(),
                plan.initiative().id(),
                plan.initiative().title(),
                new Bilingual(unit.nameTh(), unit.nameEn()),
                origin.nomination() == null ? 0 : origin.nomination().id(),
                origin.cause(),
                origin.reason(),
                plan.openedAt(),
                TargetRow.of(plan.target()),
                plan.closed(),
                plan.items().size(),
                (int) plan.items().stream().filter(item -> item.late(today)).count(),
                plan.items().stream()
                        .filter(item -> item.closedOn().isEmpty())
                        .map(item -> item.aim().due())
                        .filter(due -> due != null)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                plan.items().stream()
                        .filter(item -> item.closedOn().isEmpty())
                        .map(item -> item.gap().firstEligibleOn())
                        .filter(day -> day != null)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** How many gaps are open. */
    public int open() {
        return gaps - closed;
    }
}
