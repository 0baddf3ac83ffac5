package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The works that the caller may read with their last checks, in the order of their titles. What changed after a check is
 * found by numbers alone: statements and overrides only grow, so anything with a higher number than the check saw is newer.
 */
@Dependent
public class CheckedWorks {
    private static final String CHECKED =
            " left join ScreeningCheck c on c.id = (select max(d.id) from ScreeningCheck d"
                    + " where d.cycle = :cycle and (d.initiative = i or (d.initiative is null and d.lastInitiative >= i.id)))";
    private static final String MINE = " where (:all = true or u.id in :units) and (:unit = 0 or u.id = :unit)";
    private static final String NEWER = "(c.revision <> :revision or c.deadline <> :deadline"
            + " or exists (select f.id from InitiativeFact f where f.initiative = i and f.id > c.lastFact"
            + " and (f.cycle = '' or f.cycle = :cycle))"
            + " or exists (select o.id from ClauseOverride o where o.initiative = i and o.cycle = :cycle"
            + " and o.id > c.lastOverride))";
    private static final Map<ScreeningState, String> STATES = Map.of(
            ScreeningState.NOT_CHECKED,
            " and c.id is null",
            ScreeningState.CHANGED,
            " and c.id is not null and " + NEWER,
            ScreeningState.CURRENT,
            " and c.id is not null and not " + NEWER);
    private static final String GONE = " and exists (select g.id from GoDecision g where g.initiative = i"
            + " and g.cycle = :cycle and g.word = :word and (:category = '' or g.category = :category) and g.id ="
            + " (select max(h.id) from GoDecision h where h.initiative = i and h.cycle = :cycle"
            + " and h.category = g.category))";
    private static final String PAGE = " and (a.id is null or i.titleTh > a.titleTh"
            + " or (i.titleTh = a.titleTh and i.id > a.id)) order by i.titleTh, i.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** At most {@code most} works after that id, 0 for the beginning, as the filter wants but for its verdict. */
    List<Long> after(CycleDefinition call, ScreeningFilter filter, long after, int most) {
        TypedQuery<Long> query = entities.createQuery(
                "select i.id from Initiative i join i.ownerUnit u" + CHECKED
                        + " left join Initiative a on a.id = :after" + MINE + where(filter) + PAGE,
                Long.class);
        return set(query, call, filter)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** These works with their units and last checks, in the order of their titles; one statement. */
    List<CheckedWork> all(Collection<Long> ids, String cycle) {
        return entities.createQuery(
                        "select i, c from Initiative i join fetch i.ownerUnit u" + CHECKED
                                + " left join fetch c.person where i.id in :ids order by i.titleTh, i.id",
                        Object[].class)
                .setParameter("cycle", cycle)
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .getResultStream()
                .map(found -> new CheckedWork((Initiative) found[0], (ScreeningCheck) found[1]))
                .toList();
    }

    /** How many works the filter leaves, whatever verdict it wants. */
    long count(CycleDefinition call, ScreeningFilter filter) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(i) from Initiative i join i.ownerUnit u" + CHECKED + MINE + where(filter), Long.class);
        return set(query, call, filter).getSingleResult();
    }

    /** The last check of one work. */
    Optional<ScreeningCheck> check(Initiative work, String cycle) {
        return entities.createQuery(
                        "select c from ScreeningCheck c join fetch c.person where c.id = (select max(d.id)"
                                + " from ScreeningCheck d where d.cycle = :cycle and (d.initiative = :work"
                                + " or (d.initiative is null and d.lastInitiative >= :id)))",
                        ScreeningCheck.class)
                .setParameter("cycle", cycle)
                .setParameter("work", work)
                .setParameter("id", work.id())
                .getResultStream()
                .findFirst();
    }

    private static String where(ScreeningFilter filter) {
        return (filter.state() == null ? "" : STATES.get(filter.state())) + (filter.go() == null ? "" : GONE);
    }

    private <T> TypedQuery<T> set(TypedQuery<T> query, CycleDefinition call, ScreeningFilter filter) {
        Viewer viewer = caller.current().viewer();
        query.setParameter("cycle", call.code())
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? Set.of(-1L) : viewer.unitIds())
                .setParameter("unit", filter.unitId());
        if (filter.state() != null && filter.state() != ScreeningState.NOT_CHECKED) {
            query.setParameter("revision", call.revision())
                    .setParameter("deadline", call.deadline().date());
        }
        if (filter.go() != null) {
            query.setParameter("word", filter.go()).setParameter("category", filter.category());
        }
        return query;
    }
}
