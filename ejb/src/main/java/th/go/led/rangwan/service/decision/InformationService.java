package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;

/** What a person is only to know, and the ทราบ on many of them at once. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class InformationService {
    @Inject
    @Any
    private Instance<InformationSource> sources;

    /** What waits for the caller's ทราบ, the oldest first. */
    public List<InformationRow> waiting() {
        return sources.stream()
                .flatMap(source -> source.waiting().stream())
                .sorted(Comparator.comparing(InformationRow::since))
                .toList();
    }

    /**
     * Writes ทราบ on all of these, or on none.
     *
     * @return on how many
     * @throws RefusedException {@code decision.refused.noneChosen} when none is named
     * @throws StaleException when one of them does not wait for the caller any more
     */
    public int acknowledge(Set<String> keys) {
        if (keys.isEmpty()) {
            throw new RefusedException("decision.refused.noneChosen");
        }
        int written = 0;
        for (InformationSource source : sources) {
            for (InformationRow row : source.waiting()) {
                if (keys.contains(row.key())) {
                    source.acknowledge(row);
                    written++;
                }
            }
        }
        if (written != keys.size()) {
            throw new StaleException();
        }
        return written;
    }
}
