package th.go.led.rangwan.service.inspection;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A decision as an auditor reads it.
 *
 * @param capacity in which it was made, in one line; {@code orders} are the numbers of the orders that gave it
 * @param recalledAt when who made it took it back; null while it stands
 */
public record DecisionTraceRow(
        long id,
        long nominationId,
        Bilingual work,
        DecisionOutcome outcome,
        String words,
        Bilingual person,
        Bilingual capacity,
        List<String> orders,
        Instant at,
        Instant recalledAt) {
    static DecisionTraceRow of(Decision decision) {
        Capacity capacity = decision.annotation().capacity();
        Person person = decision.annotation().person();
        return new DecisionTraceRow(
                decision.id(),
                decision.nomination().id(),
                decision.nomination().initiative().title(),
                decision.outcome(),
                decision.annotation().words(),
                new Bilingual(person.nameTh(), person.nameEn()),
                new Bilingual(capacity.lineTh(), capacity.lineEn()),
                capacity.orders(),
                decision.annotation().writtenAt(),
                decision.recalledAt());
    }
}
