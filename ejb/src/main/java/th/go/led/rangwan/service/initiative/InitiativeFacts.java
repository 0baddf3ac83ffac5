package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Facts;

/** The stored statements about works. Who may see a work is asked of {@link Initiatives} before. */
@Dependent
public class InitiativeFacts {
    private static final String LATEST = "select f from InitiativeFact f where f.initiative.id in :ids"
            + " and (f.cycle = '' or f.cycle = :cycle) and f.statedValue is not null"
            + " and f.id = (select max(g.id) from InitiativeFact g"
            + " where g.initiative = f.initiative and g.cycle = f.cycle and g.code = f.code)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * What is known of one work.
     *
     * @param cycle code of the cycle whose own facts count beside those that hold in any
     */
    public Facts facts(long initiativeId, String cycle) {
        return facts(List.of(initiativeId), cycle).get(initiativeId);
    }

    /** What is known of several works, in one statement; every asked id has its entry. */
    public Map<Long, Facts> facts(Collection<Long> initiativeIds, String cycle) {
        Map<Long, Facts> known = new HashMap<>();
        initiativeIds.forEach(id -> known.put(id, Facts.none()));
        if (!known.isEmpty()) {
            entities.createQuery(LATEST, InitiativeFact.class)
                    .setParameter("ids", known.keySet())
                    .setParameter("cycle", cycle)
                    .getResultStream()
                    .forEach(stated -> known.merge(
                            stated.initiative().id(),
                            Facts.none(),
                            (facts, ignored) -> facts.with(stated.topic().code(), stated.fact())));
        }
        return known;
    }

    /** Every statement about a work, the newest first, at most {@code most}. */
    List<InitiativeFact> history(long initiativeId, int most) {
        return entities.createQuery(
                        "select f from InitiativeFact f where f.initiative.id = :id order by f.id desc",
                        InitiativeFact.class)
                .setParameter("id", initiativeId)
                .setMaxResults(most)
                .getResultList();
    }

    void state(InitiativeFact statement) {
        entities.persist(statement);
    }
}
