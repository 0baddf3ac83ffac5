package th.go.led.rangwan.service.identity;

import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.Language;

/**
 * The person behind the current call.
 *
 * @param role the role that decides the person's pages, the first of {@code Role.ALL} that the portal gave
 * @param unitTh name of the unit of the first post; empty when the person holds none
 * @param capacities in which the person may sign at this instant, the likeliest first
 */
public record CallerSheet(
        String login,
        String nameTh,
        String nameEn,
        Language language,
        String role,
        long unitId,
        String unitTh,
        String unitEn,
        Viewer viewer,
        List<Capacity> capacities) {

    /** The person's id. */
    public long personId() {
        return viewer.personId();
    }

    /** The capacity that is offered first, with whatever powers; null when the person holds no post now. */
    public Capacity firstCapacity() {
        return capacities.isEmpty() ? null : capacities.get(0);
    }

    /** The capacity that is offered first for what needs a power; empty when the person has it in none now. */
    public Optional<Capacity> firstCapacity(Power power) {
        return capacities.stream()
                .filter(capacity -> capacity.powers().cover(power))
                .findFirst();
    }
}
