package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.SavedFilter;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Keeps the caller's own searches of the register; nobody else sees them. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class SavedFilterService {
    private static final String FIELD = "filterName";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The caller's searches by name. */
    public List<SavedFilterRow> own() {
        return stored().stream()
                .map(filter -> new SavedFilterRow(filter.id(), filter.name(), filter.query()))
                .toList();
    }

    /** Keeps a search under a name that none of the caller's others has; refused at {@code filterName}. */
    public void save(String name, String query) {
        List<SavedFilter> kept = stored();
        if (kept.size() >= SavedFilter.MOST) {
            throw new RefusedException("initiative.refused.filter.many", Integer.toString(SavedFilter.MOST)).at(FIELD);
        }
        SavedFilter filter = new SavedFilter(caller.current().personId(), name, query, clock.instant());
        requireNew(kept, filter);
        entities.persist(filter);
        audit.record("initiative.filter.saved", "filter:" + filter.id(), "");
    }

    /** Gives one of the caller's searches another name. */
    public void rename(long id, String name) {
        SavedFilter filter = ownOne(id);
        filter.rename(name);
        requireNew(stored(), filter);
        audit.record("initiative.filter.renamed", "filter:" + id, "");
    }

    /** Deletes one of the caller's searches. */
    public void delete(long id) {
        entities.remove(ownOne(id));
        audit.record("initiative.filter.deleted", "filter:" + id, "");
    }

    private static void requireNew(List<SavedFilter> kept, SavedFilter filter) {
        kept.stream()
                .filter(other -> other != filter && other.name().equals(filter.name()))
                .findFirst()
                .ifPresent(same -> {
                    throw new RefusedException("initiative.refused.filter.taken", same.name()).at(FIELD);
                });
    }

    private SavedFilter ownOne(long id) {
        return stored().stream().filter(filter -> filter.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    private List<SavedFilter> stored() {
        return entities.createQuery(
                        "select f from SavedFilter f where f.personId = :person order by f.name", SavedFilter.class)
                .setParameter("person", caller.current().personId())
                .getResultList();
    }
}
