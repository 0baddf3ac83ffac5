package th.go.led.rangwan.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.People;

/** Who may be assigned to an event or owe what follows from it: everybody who holds a post now. */
@Dependent
class EventPeople {
    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Everybody by Thai name, with the unit of their first post. */
    List<EventPersonRow> all() {
        return holdings().values().stream()
                .map(EventPersonRow::of)
                .sorted(Comparator.comparing(row -> row.name().th()))
                .toList();
    }

    /** The person of that id; refused at the field for anybody else. */
    Person known(long id, String field) {
        PostHolding holding = holdings().get(id);
        if (holding == null) {
            throw new RefusedException("event.refused.person").at(field);
        }
        return holding.person();
    }

    private Map<Long, PostHolding> holdings() {
        Instant now = clock.instant();
        Map<Long, PostHolding> first = new LinkedHashMap<>();
        people.holdings().stream()
                .filter(holding -> holding.validAt(now))
                .forEach(holding -> first.putIfAbsent(holding.person().id(), holding));
        return first;
    }
}
