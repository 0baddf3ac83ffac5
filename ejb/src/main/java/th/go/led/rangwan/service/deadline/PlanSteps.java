package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.deadline.PlanReport;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The stored steps of backward plans and what was reported of them. */
@Dependent
class PlanSteps {
    @PersistenceContext
    private EntityManager entities;

    /** The steps of a cycle's plan in their order, with their owners; empty before the plan was begun. */
    List<PlanStep> of(String cycle) {
        return entities.createQuery(
                        "select s from PlanStep s join fetch s.cycle c join fetch s.owner o join fetch o.unit"
                                + " where c.code = :cycle order by s.place",
                        PlanStep.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Every report of the cycle's steps, the earliest first, with who reported. */
    List<PlanReport> reports(String cycle) {
        return entities.createQuery(
                        "select r from PlanReport r join fetch r.step s join fetch r.reportedBy"
                                + " where s.cycle.code = :cycle order by r.id",
                        PlanReport.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** The step of that id; not found when there is none. */
    PlanStep step(long id) {
        return Optional.ofNullable(entities.find(PlanStep.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The step as the caller saw it; refused when somebody changed it since. */
    PlanStep seen(long id, long seenVersion) {
        PlanStep step = step(id);
        if (step.version() != seenVersion) throw new StaleException();
        return step;
    }

    /** Every post with its unit, the coordinating unit's first. */
    List<Post> posts() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u order by u.coordinating desc, u.id, p.id", Post.class)
                .getResultList();
    }

    /** Stores a new step. */
    void add(PlanStep step) {
        entities.persist(step);
        entities.flush(); // its id names it in the trail and on the work lists
    }

    /** Takes a step out of its plan. */
    void remove(PlanStep step) {
        entities.remove(step);
    }

    /** Adds a report. */
    void add(PlanReport report) {
        entities.persist(report);
    }
}
