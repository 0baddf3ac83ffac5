package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.Initiatives;

/** The applications of one work over all cycles and awards: the work outlives each of them. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class WorkHistoryService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Cycles cycles;

    /**
     * The applications of a work that the caller may read, the latest first; a fixed number of statements however many
     * there are, as long as their calls have been read once.
     */
    public List<WorkHistoryRow> of(long initiativeId) {
        long work = initiatives.readable(initiativeId).id();
        Map<Long, List<Decision>> decided = decisions(work).stream()
                .collect(Collectors.groupingBy(decision -> decision.nomination().id()));
        Map<String, Cycle> known = cycles.all().stream().collect(Collectors.toMap(Cycle::code, cycle -> cycle));
        return entities.createQuery(
                        "select n from Nomination n where n.initiative.id = :work order by n.id desc", Nomination.class)
                .setParameter("work", work)
                .getResultStream()
                .map(nomination -> row(
                        nomination,
                        known.get(nomination.entry().cycle()),
                        decided.getOrDefault(nomination.id(), List.of())))
                .toList();
    }

    private List<Decision> decisions(long work) {
        return entities.createQuery(
                        "select d from Decision d join fetch d.annotation a join fetch a.person"
                                + " where d.nomination.initiative.id = :work and d.recalledAt is null order by d.id desc",
                        Decision.class)
                .setParameter("work", work)
                .getResultList();
    }

    private WorkHistoryRow row(Nomination nomination, Cycle cycle, List<Decision> decided) {
        Nomination.Entry entry = nomination.entry();
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        return new WorkHistoryRow(
                nomination.id(),
                entry.cycle(),
                call.title(),
                cycle.state(),
                entry.category(),
                call.category(entry.category()).orElseThrow().shortName(),
                nomination.state(),
                nomination.stateSince(),
                decided.stream().map(WorkHistoryService::decided).toList());
    }

    private static WorkHistoryRow.Decided decided(Decision decision) {
        Annotation written = decision.annotation();
        return new WorkHistoryRow.Decided(
                decision.outcome(),
                new Bilingual(written.person().nameTh(), written.person().nameEn()),
                new Bilingual(written.capacity().lineTh(), written.capacity().lineEn()),
                written.writtenAt());
    }
}
