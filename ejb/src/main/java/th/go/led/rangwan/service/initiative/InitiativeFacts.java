package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.FactHistory;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The stored statements about works. Who may see a work is asked of {@link Initiatives} before. */
@Dependent
public class InitiativeFacts {
    private static final String LATEST =
            "select f from InitiativeFact f left join fetch f.giver where f.initiative.id in :ids"
                    + " and (f.cycle = '' or f.cycle = :cycle) and f.statedValue is not null"
                    + " and f.id = (select max(g.id) from InitiativeFact g"
                    + " where g.initiative = f.initiative and g.cycle = f.cycle and g.code = f.code)";
    private static final String LATEST_OF_ALL = "select f.initiative.id, f.code, f.statedValue, f.givenBy, p.nameEn,"
            + " f.givenAt, f.note from InitiativeFact f join f.initiative i left join f.giver p"
            + " where (:all = true or i.ownerUnit.id in :units)"
            + " and (f.cycle = '' or f.cycle = :cycle) and f.statedValue is not null"
            + " and f.id = (select max(g.id) from InitiativeFact g"
            + " where g.initiative = f.initiative and g.cycle = f.cycle and g.code = f.code)";

    @PersistenceContext
    private EntityManager entities;

    /** A fact of the work was stated beside its page: whoever has that open is told so before saving. */
    void touch(Initiative work) {
        entities.lock(work, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

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

    /**
     * What is known of every work that the viewer may read, in one statement, whatever their number; a work of which
     * nothing is known has no entry.
     */
    public Map<Long, Facts> ofAll(String cycle, Viewer viewer) {
        Map<Long, Map<String, Fact>> known = new HashMap<>();
        entities.createQuery(LATEST_OF_ALL, Object[].class)
                .setParameter("cycle", cycle)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? Set.of(-1L) : viewer.unitIds())
                .getResultStream()
                .forEach(row -> known.computeIfAbsent((Long) row[0], first -> new HashMap<>())
                        .put((String) row[1], fact(row)));
        Map<Long, Facts> facts = new HashMap<>();
        known.forEach((work, stated) -> facts.put(work, Facts.of(stated)));
        return facts;
    }

    private static Fact fact(Object[] row) {
        String name = (String) row[3];
        Bilingual giver = new Bilingual(name, row[4] == null ? name : (String) row[4]);
        return new Fact((String) row[2], giver, (Instant) row[5], (String) row[6]);
    }

    /** Everything stated about these works that counts in the cycle, in one statement; every asked id has its entry. */
    public Map<Long, FactHistory> histories(Collection<Long> initiativeIds, String cycle) {
        Map<Long, List<FactHistory.Entry>> stated = new HashMap<>();
        initiativeIds.forEach(id -> stated.put(id, new ArrayList<>()));
        if (!stated.isEmpty()) {
            entities.createQuery(
                            "select f from InitiativeFact f left join fetch f.giver where f.initiative.id in :ids"
                                    + " and (f.cycle = '' or f.cycle = :cycle) order by f.id",
                            InitiativeFact.class)
                    .setParameter("ids", stated.keySet())
                    .setParameter("cycle", cycle)
                    .getResultStream()
                    .forEach(one -> stated.get(one.initiative().id()).add(one.entry()));
        }
        Map<Long, FactHistory> histories = new HashMap<>();
        stated.forEach((work, entries) -> histories.put(work, new FactHistory(entries)));
        return histories;
    }

    /** The last statement about the work on that topic. */
    Optional<InitiativeFact> latest(long initiativeId, InitiativeFact.Topic topic) {
        return entities.createQuery(
                        "select f from InitiativeFact f left join fetch f.giver where f.initiative.id = :id"
                                + " and f.cycle = :cycle and f.code = :code order by f.id desc",
                        InitiativeFact.class)
                .setParameter("id", initiativeId)
                .setParameter("cycle", topic.cycle())
                .setParameter("code", topic.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every statement about a work, the newest first, at most {@code most}. */
    List<InitiativeFact> history(long initiativeId, int most) {
        return entities.createQuery(
                        "select f from InitiativeFact f left join fetch f.giver where f.initiative.id = :id"
                                + " order by f.id desc",
                        InitiativeFact.class)
                .setParameter("id", initiativeId)
                .setMaxResults(most)
                .getResultList();
    }

    void state(InitiativeFact statement) {
        entities.persist(statement);
    }
}
