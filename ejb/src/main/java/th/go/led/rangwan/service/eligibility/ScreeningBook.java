package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.Overrides;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.eligibility.RulingState;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The stored acts of the screening. Who may see a work is asked before. */
@Dependent
public class ScreeningBook {
    private static final List<Long> NONE = List.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    /** Every override of these works in the cycle in the order of their making, by work; one statement. */
    public Map<Long, List<ClauseOverride>> overrides(Collection<Long> works, String cycle) {
        return byWork(
                entities.createQuery(
                                "select o from ClauseOverride o join fetch o.person"
                                        + " where o.cycle = :cycle and o.initiative.id in :works order by o.id",
                                ClauseOverride.class)
                        .setParameter("cycle", cycle)
                        .setParameter("works", works.isEmpty() ? NONE : works)
                        .getResultList(),
                ClauseOverride::initiative);
    }

    /** What is overridden in the cycle, by work; one statement, whatever the number of works. */
    Map<Long, Overrides> overridesOfAll(String cycle) {
        Map<Long, Overrides> found = new HashMap<>();
        byWork(
                        entities.createQuery(
                                        "select o from ClauseOverride o join fetch o.person where o.cycle = :cycle"
                                                + " order by o.id",
                                        ClauseOverride.class)
                                .setParameter("cycle", cycle)
                                .getResultList(),
                        ClauseOverride::initiative)
                .forEach((work, acts) -> found.put(work, Overrides.of(acts)));
        return found;
    }

    /** What is overridden for one work. */
    public Overrides overrides(long work, String cycle) {
        return Overrides.of(overrides(List.of(work), cycle).getOrDefault(work, List.of()));
    }

    /** Every word of directors upon these works in the cycle in the order of their giving, by work; one statement. */
    Map<Long, List<GoDecision>> words(Collection<Long> works, String cycle) {
        return byWork(
                entities.createQuery(
                                "select g from GoDecision g join fetch g.person"
                                        + " where g.cycle = :cycle and g.initiative.id in :works order by g.id",
                                GoDecision.class)
                        .setParameter("cycle", cycle)
                        .setParameter("works", works.isEmpty() ? NONE : works)
                        .getResultList(),
                GoDecision::initiative);
    }

    /** The last word of a director upon the work in that category. */
    public Optional<GoDecision> lastWord(long work, String cycle, String category) {
        return words(List.of(work), cycle).getOrDefault(work, List.of()).stream()
                .filter(word -> word.category().equals(category))
                .reduce((earlier, later) -> later);
    }

    /** Every request for a ruling upon these works in the cycle, the newest last, by work; one statement. */
    Map<Long, List<RulingRequest>> requests(Collection<Long> works, String cycle) {
        return byWork(
                entities.createQuery(
                                "select r from RulingRequest r join fetch r.asked join fetch r.askedBy"
                                        + " where r.cycle = :cycle and r.initiative.id in :works order by r.id",
                                RulingRequest.class)
                        .setParameter("cycle", cycle)
                        .setParameter("works", works.isEmpty() ? NONE : works)
                        .getResultList(),
                RulingRequest::initiative);
    }

    /** The requests that wait upon the work for a ruling on that fact: in its cycle when it holds there alone, else in any. */
    List<RulingRequest> waiting(Initiative work, InitiativeFact.Topic topic) {
        return entities.createQuery(
                        "select r from RulingRequest r join fetch r.asked join fetch r.askedBy"
                                + " where r.initiative = :work and r.code = :code and r.state = :asked"
                                + " and (:cycle = '' or r.cycle = :cycle) order by r.id",
                        RulingRequest.class)
                .setParameter("work", work)
                .setParameter("code", topic.code())
                .setParameter("cycle", topic.cycle())
                .setParameter("asked", RulingState.ASKED)
                .getResultList();
    }

    /** The requests of a cycle's call that wait for a ruling. */
    List<RulingRequest> waiting(String cycle) {
        return entities.createQuery(
                        "select r from RulingRequest r where r.cycle = :cycle and r.state = :asked order by r.id",
                        RulingRequest.class)
                .setParameter("cycle", cycle)
                .setParameter("asked", RulingState.ASKED)
                .getResultList();
    }

    /** The request with that id. */
    RulingRequest request(long id) {
        return entities.createQuery(
                        "select r from RulingRequest r join fetch r.asked join fetch r.askedBy"
                                + " join fetch r.initiative i join fetch i.ownerUnit left join fetch r.ruling f"
                                + " left join fetch f.giver where r.id = :id",
                        RulingRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The last checks of the cycle, the newest first: of all works, and of those works; one statement. */
    List<ScreeningCheck> checks(String cycle, Collection<Long> works, int most) {
        return entities.createQuery(
                        "select c from ScreeningCheck c join fetch c.person left join fetch c.initiative"
                                + " where c.cycle = :cycle and (c.initiative is null or c.initiative.id in :works)"
                                + " order by c.id desc",
                        ScreeningCheck.class)
                .setParameter("cycle", cycle)
                .setParameter("works", works.isEmpty() ? NONE : works)
                .setMaxResults(most)
                .getResultList();
    }

    /** The highest number of a thing of that kind, 0 when there is none. */
    long last(Class<?> kind) {
        return entities.createQuery("select coalesce(max(e.id), 0) from " + kind.getSimpleName() + " e", Long.class)
                .getSingleResult();
    }

    /** Keeps a new act; its id is known afterwards. */
    void keep(Object act) {
        entities.persist(act);
    }

    private static <T> Map<Long, List<T>> byWork(List<T> acts, Function<T, Initiative> work) {
        return acts.stream()
                .collect(Collectors.groupingBy(act -> work.apply(act).id()));
    }
}
