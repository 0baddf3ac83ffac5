package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.service.cycle.Cycles;

/** The deadlines of the stored cycles, as settled so far. */
@Dependent
public class Deadlines {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    /** The deadline that holds for the cycle, with the reading that a person has settled on, if one has. */
    public Deadline of(String cycleCode) {
        return of(
                cycles.current(cycleCode).deadline(),
                settlements(cycleCode).stream().findFirst());
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
                .toList();
    }

    void settle(DeadlineSettlement settlement) {
        entities.persist(settlement);
    }

    static Deadline of(DeadlineDefinition stated, Optional<DeadlineSettlement> settled) {
        return Deadline.of(stated, settled.map(DeadlineSettlement::reading).orElse(null));
    }
}
