package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.ContradictionDefinition;
import th.go.led.rangwan.domain.cycle.ContradictionReading;
import th.go.led.rangwan.domain.cycle.ContradictionSettlement;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The contradictions of calls with their stored settlements. That of the deadline's words is settled as a deadline. */
@Dependent
public class Contradictions {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Cycles cycles;

    /** The contradictions of the revision that holds, in its order, but that of the deadline. */
    public List<ContradictionRow> of(String cycleCode) {
        CycleDefinition definition = cycles.current(cycleCode);
        Map<String, List<ContradictionSettlement>> settled = settlements(cycleCode);
        return definition.contradictions().stream()
                .filter(one -> !ofDeadline(definition, one))
                .map(one -> row(
                        definition.contradictions().indexOf(one) + 1, one, settled.getOrDefault(one.code(), List.of())))
                .toList();
    }

    /** Whether a contradiction is about how the deadline is read: its readings are the deadline's. */
    static boolean ofDeadline(CycleDefinition definition, ContradictionDefinition contradiction) {
        Set<String> told = contradiction.readings().stream()
                .map(ContradictionReading::code)
                .collect(Collectors.toSet());
        Set<String> lawful = definition.deadline().readings().stream()
                .map(DeadlineReading::code)
                .collect(Collectors.toSet());
        return told.equals(lawful);
    }

    private Map<String, List<ContradictionSettlement>> settlements(String cycleCode) {
        return entities.createQuery(
                        "select s from ContradictionSettlement s join fetch s.settledBy"
                                + " where s.cycle.code = :code order by s.id desc",
                        ContradictionSettlement.class)
                .setParameter("code", cycleCode)
                .getResultStream()
                .collect(Collectors.groupingBy(ContradictionSettlement::contradiction));
    }

    private static ContradictionRow row(
            int number, ContradictionDefinition about, List<ContradictionSettlement> settled) {
        return new ContradictionRow(
                number,
                about,
                settled.stream()
                        .map(one -> new ContradictionRow.Settled(
                                one.reading(),
                                one.words(about),
                                one.reason(),
                                new Bilingual(
                                        one.settledBy().nameTh(),
                                        one.settledBy().nameEn()),
                                one.settledAt()))
                        .toList());
    }

    void settle(ContradictionSettlement settlement) {
        entities.persist(settlement);
        entities.flush();
    }
}
