package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.InitiativeOrder;
import th.go.led.rangwan.service.initiative.WorkPages;

/**
 * The works that the caller may read with their last checks, in the order of their titles. What changed after a check is
 * found by numbers alone: statements and overrides only grow, so anything with a higher number than the check saw is newer.
 */
@Dependent
public class CheckedWorks {
    private static final String CHECKED =
            " left join ScreeningCheck c on c.id = (select max(d.id) from ScreeningCheck d"
                    + " where d.cycle = :cycle and (d.initiative = i or (d.initiative is null and d.lastInitiative >= i.id)))";
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

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkPages pages;

    @Inject
    private Caller caller;

    /** At most {@code most} works after that id, 0 for the beginning, as the filter wants but for its verdict. */
    List<Long> after(CycleDefinition call, ScreeningFilter filter, long after, int most) {
        Map<String, Object> values = new HashMap<>();
        String words = "select i.id from Initiative i" + CHECKED + where(call, filter, values)
                + pages.from(InitiativeOrder.TITLE, after, values);
        return set(words, values).setMaxResults(most).getResultList();
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

    /** How many works the filter leaves, whatever verdict it wants, counted to {@code most} and no further. */
    long count(CycleDefinition call, ScreeningFilter filter, int most) {
        Map<String, Object> values = new HashMap<>();
        String words = "select i.id from Initiative i" + CHECKED + where(call, filter, values);
        return set(words, values).setMaxResults(most).getResultList().size();
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

    private String where(CycleDefinition call, ScreeningFilter filter, Map<String, Object> values) {
        StringBuilder where =
                new StringBuilder(" where " + pages.mine(caller.current().viewer(), values));
        values.put("cycle", call.code());
        if (filter.unitId() != 0) {
            where.append(" and i.ownerUnit.id = :unit");
            values.put("unit", filter.unitId());
        }
        if (filter.state() != null) {
            where.append(STATES.get(filter.state()));
        }
        if (filter.state() != null && filter.state() != ScreeningState.NOT_CHECKED) {
            values.put("revision", call.revision());
            values.put("deadline", call.deadline().date());
        }
        if (filter.go() != null) {
            where.append(GONE);
            values.put("word", filter.go());
            values.put("category", filter.category());
        }
        return where.toString();
    }

    private TypedQuery<Long> set(String words, Map<String, Object> values) {
        TypedQuery<Long> query = entities.createQuery(words, Long.class);
        values.forEach(query::setParameter);
        return query;
    }
}
