package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.service.cycle.Cycles;

/** The deadlines of the stored cycles, as settled so far. */
@Dependent
public class Deadlines {
    private static final Set<CycleState> RUNNING = Set.of(CycleState.ANNOUNCED, CycleState.OPEN, CycleState.EXTENDED);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    @Inject
    private Event<DaysMoved> moved;

    /** The deadline that holds for the cycle, with the reading that a person has settled on, if one has. */
    public Deadline of(String cycleCode) {
        return of(cycles.current(cycleCode).deadline(), settlements(cycleCode));
    }

    /** The faces of the deadline at that instant, with the date that held before it was moved. */
    DeadlineFaces faces(String cycleCode, Instant now, OfficeCalendar office) {
        List<DeadlineDefinition> earlier = cycles.current(cycleCode).earlierDeadlines();
        LocalDate before =
                earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).date();
        return of(cycleCode).faces(now, office).moved(before, cycles.dateless(cycleCode));
    }

    /** Every settlement of the deadline that holds, the latest first, with who settled it. */
    public List<DeadlineSettlement> settlements(String cycleCode) {
        DeadlineDefinition stated = cycles.current(cycleCode).deadline();
        return entities.createQuery(
                        "select s from DeadlineSettlement s join fetch s.settledBy"
                                + " where s.cycle.code = :code order by s.id desc",
                        DeadlineSettlement.class)
                .setParameter("code", cycleCode)
                .getResultStream()
                .filter(settlement -> settlement.of(stated))
                .filter(settlement ->
                        stated.readings().contains(settlement.reading())) // a later revision may allow fewer
                .toList();
    }

    /** Whether a cycle in that state still runs towards its deadline. */
    static boolean running(CycleState state) {
        return RUNNING.contains(state);
    }

    /** The codes of the cycles that run, the newest first. */
    List<String> running() {
        return cycles.all().stream()
                .filter(cycle -> running(cycle.state()))
                .map(Cycle::code)
                .toList();
    }

    void settle(DeadlineSettlement settlement) {
        entities.persist(settlement);
        moved.fire(new DaysMoved(settlement.cycle().code()));
    }

    /** The deadline by its settlements, the latest first: the last reading and the last offset that were settled. */
    static Deadline of(DeadlineDefinition stated, List<DeadlineSettlement> settled) {
        return Deadline.of(
                stated,
                settled.stream().map(DeadlineSettlement::reading).findFirst().orElse(null),
                settled.stream()
                        .flatMap(settlement -> settlement.offset().stream())
                        .findFirst()
                        .orElse(null));
    }
}
