package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.nomination.Nomination;

/** The stored routes, annotations and decisions. */
@Dependent
public class Routes {
    @PersistenceContext
    private EntityManager entities;

    /** Every step of every round, in order, with whom it waits for. */
    public List<RouteStep> stepsOf(long nominationId) {
        return entities.createQuery(
                        "select s from RouteStep s left join fetch s.post left join fetch s.person"
                                + " where s.nomination.id = :id order by s.round, s.ordinal",
                        RouteStep.class)
                .setParameter("id", nominationId)
                .getResultList();
    }

    /** The running round; empty of steps before the first sending. */
    public Route running(long nominationId) {
        return runningOf(stepsOf(nominationId));
    }

    /** The running round among all steps of a dossier. */
    static Route runningOf(List<RouteStep> steps) {
        int round = steps.stream().mapToInt(step -> step.place().round()).max().orElse(0);
        return new Route(
                steps.stream().filter(step -> step.place().round() == round).toList());
    }

    /** All annotations on the dossier, the oldest first. */
    public List<Annotation> annotationsOf(long nominationId) {
        return entities.createQuery(
                        "select distinct a from Annotation a join fetch a.person join fetch a.step s"
                                + " left join fetch a.assignments w left join fetch w.unit left join fetch w.person"
                                + " left join fetch w.doneBy where s.nomination.id = :id order by a.id",
                        Annotation.class)
                .setParameter("id", nominationId)
                .getResultList();
    }

    /** The last decision on the dossier, with its conditions. */
    public Optional<Decision> lastDecision(long nominationId) {
        return entities.createQuery(
                        "select d from Decision d left join fetch d.conditions c left join fetch c.assignee"
                                + " left join fetch c.unit left join fetch c.metBy"
                                + " where d.nomination.id = :id order by d.id desc, c.id",
                        Decision.class)
                .setParameter("id", nominationId)
                .getResultStream()
                .findFirst();
    }

    /** Stores a new round. */
    public Route begin(Nomination nomination, List<RouteStep> steps) {
        steps.forEach(entities::persist);
        entities.flush();
        steps.forEach(step -> {
            if (step.waiting().post() != null) {
                nomination.routeTo(step.waiting().post().id());
            }
        });
        return new Route(steps);
    }

    /** Stores what was written. */
    public Annotation write(Annotation annotation) {
        entities.persist(annotation);
        return annotation;
    }

    /** Stores a decision with its conditions. */
    public Decision decide(Decision decision) {
        entities.persist(decision);
        entities.flush();
        return decision;
    }
}
