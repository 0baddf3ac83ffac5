package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.SearchText;
import th.go.led.rangwan.service.identity.Caller;

/** Searches the works that the caller may read; each question is one statement. */
@Dependent
class RegisterSearch {
    private static final String LATEST = " and f.statedValue is not null and f.id = (select max(g.id)"
            + " from InitiativeFact g where g.initiative = f.initiative and g.cycle = f.cycle and g.code = f.code))";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private EnteredWorks entered;

    @Inject
    private WorkPages pages;

    /**
     * A part of what is found, with the units.
     *
     * @param asking code of the call whose own facts count as given
     * @param after the id after which the part begins in that order, 0 for the beginning
     */
    List<Initiative> part(WorkFilter filter, String asking, InitiativeOrder order, long after, int most) {
        Map<String, Object> values = new HashMap<>();
        String words = "select i from Initiative i join fetch i.ownerUnit u" + condition(filter, asking, values)
                + pages.from(order, after, values);
        return filled(entities.createQuery(words, Initiative.class), values)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are found, counted to {@code most} and no further. */
    int count(WorkFilter filter, String asking, int most) {
        Map<String, Object> values = new HashMap<>();
        String words = "select i.id from Initiative i join i.ownerUnit u" + condition(filter, asking, values);
        return filled(entities.createQuery(words, Long.class), values)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** Lets go of everything read so far, so that a long reading stays small. */
    void letGo() {
        entities.flush();
        entities.clear();
    }

    private String condition(WorkFilter filter, String asking, Map<String, Object> values) {
        StringBuilder where =
                new StringBuilder(" where " + pages.mine(caller.current().viewer(), values));
        List<String> patterns = SearchText.patterns(filter.text());
        for (int word = 0; word < patterns.size(); word++) {
            add(where, values, "i.searchText like :word" + word + " escape '!'", "word" + word, patterns.get(word));
        }
        if (filter.unitId() != 0) {
            add(where, values, "i.ownerUnit.id = :unit", "unit", filter.unitId());
        }
        if (filter.goal() != 0) {
            add(
                    where,
                    values,
                    "exists (select 1 from ServedTarget s where s.initiative = i"
                            + " and (s.code = :goal or s.code like concat(:goal, '.%')))",
                    "goal",
                    Integer.toString(filter.goal()));
        }
        addStart(where, values, filter);
        addEntered(where, values, filter);
        if (!filter.missing().isEmpty()) {
            values.put("asking", asking);
            String known = "not exists (select 1 from InitiativeFact f where f.initiative = i and f.code = :missing"
                    + " and (f.cycle = '' or f.cycle = :asking)" + LATEST;
            add(where, values, known, "missing", filter.missing());
        }
        return where.toString();
    }

    /** Days are kept as ISO texts, which sort as days do. */
    private static void addStart(StringBuilder where, Map<String, Object> values, WorkFilter filter) {
        String started =
                "exists (select 1 from InitiativeFact f where f.initiative = i and f.code = 'started.on' and f.cycle = ''";
        if (filter.startedFrom() != null) {
            String from = filter.startedFrom().toString();
            add(where, values, started + " and f.statedValue >= :from" + LATEST, "from", from);
        }
        if (filter.startedTo() != null) {
            String to = filter.startedTo().toString();
            add(where, values, started + " and f.statedValue <= :to" + LATEST, "to", to);
        }
    }

    private void addEntered(StringBuilder where, Map<String, Object> values, WorkFilter filter) {
        if (filter.cycle().equals(WorkFilter.NOWHERE)) {
            where.append(" and ").append(entered.nowhere("i"));
        } else if (!filter.cycle().isEmpty()) {
            add(where, values, entered.inCycle("i", "cycle"), "cycle", filter.cycle());
        }
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
