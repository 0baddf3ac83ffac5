package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.OtherAward;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.initiative.ServedTarget;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** What is stored beside works. Who may see a work is asked of {@link Initiatives} before. */
@Dependent
class WorkRecords {
    @PersistenceContext
    private EntityManager entities;

    /** How the works serve the Agenda, in the order given. */
    List<ServedTarget> targets(Collection<Long> works) {
        return of("ServedTarget", "", "e.initiative.id, e.place", ServedTarget.class, works);
    }

    /** Their partners in the order in which they were entered. */
    List<Partner> partners(Collection<Long> works) {
        return of("Partner", "", "e.initiative.id, e.id", Partner.class, works);
    }

    /** Their other awards, the latest first. */
    List<OtherAward> awards(Collection<Long> works) {
        return of("OtherAward", "", "e.initiative.id, e.awardYear desc, e.id", OtherAward.class, works);
    }

    /** Their indicators with all values. */
    List<Indicator> indicators(Collection<Long> works) {
        return of("Indicator", " left join fetch e.values", "e.initiative.id, e.id", Indicator.class, works);
    }

    /** The record of that id; not found when there is none. */
    <T> T one(Class<T> type, long id) {
        T found = entities.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Refuses what was changed since the caller saw it. */
    static void requireSeen(long seen, long stored) {
        if (seen != stored) {
            throw new StaleException();
        }
    }

    void add(Object record) {
        entities.persist(record);
    }

    void remove(Object record) {
        entities.remove(record);
    }

    private <T> List<T> of(String entity, String fetch, String order, Class<T> type, Collection<Long> works) {
        return entities.createQuery(
                        "select e from " + entity + " e" + fetch + " where e.initiative.id in :works order by " + order,
                        type)
                .setParameter("works", works.isEmpty() ? List.of(-1L) : works)
                .getResultList();
    }
}
