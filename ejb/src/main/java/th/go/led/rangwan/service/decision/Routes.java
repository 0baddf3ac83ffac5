package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;

/** The stored routes, annotations and decisions. */
@Dependent
public class Routes {
    @PersistenceContext
    private EntityManager entities;

    /** Every step of every round of a paper, in order, with whom it waits for and who added it. */
    public List<RouteStep> stepsOf(String paper) {
        return entities.createQuery(
                        "select s from RouteStep s left join fetch s.post left join fetch s.person"
                                + " left join fetch s.addedBy where s.paper = :paper"
                                + " order by s.round, s.stage, s.ordinal",
                        RouteStep.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    /** The running round of a dossier; empty of steps before the first sending. */
    public Route running(long nominationId) {
        return running(DossierPapers.subject(nominationId));
    }

    /** The running round of a paper; empty of steps before the first sending. */
    public Route running(String paper) {
        return runningOf(stepsOf(paper));
    }

    /** The running round among all steps of a paper. */
    static Route runningOf(List<RouteStep> steps) {
        int round = round(steps);
        return new Route(
                steps.stream().filter(step -> step.place().round() == round).toList());
    }

    /** The number of the running round, counted from 1; 0 before the first sending. */
    static int round(List<RouteStep> steps) {
        return steps.stream().mapToInt(step -> step.place().round()).max().orElse(0);
    }

    /** All annotations on the paper, the oldest first. */
    public List<Annotation> annotationsOf(String paper) {
        return entities.createQuery(
                        "select distinct a from Annotation a join fetch a.person join fetch a.step s"
                                + " left join fetch a.assignments w left join fetch w.unit left join fetch w.person"
                                + " left join fetch w.doneBy where s.paper = :paper order by a.id",
                        Annotation.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    /** The steps at which a paper lies for the reader's information, the oldest first. */
    List<RouteStep> toKnow(Viewer viewer) {
        return entities.createQuery(
                        "select s from RouteStep s left join fetch s.post left join fetch s.person"
                                + " left join fetch s.addedBy left join fetch s.nomination where s.ask = :ask"
                                + " and s.state = :state and (s.person.id = :person or s.post.id in :posts)"
                                + " order by s.since, s.id",
                        RouteStep.class)
                .setParameter("ask", StepAsk.INFORM)
                .setParameter("state", StepState.CURRENT)
                .setParameter("person", viewer.personId())
                .setParameter("posts", viewer.postIds().isEmpty() ? Set.of(-1L) : viewer.postIds())
                .getResultList();
    }

    /** The words with which the paper came back last, as far as that return holds; empty when it never did. */
    String returnReason(String paper) {
        List<Annotation> all = annotationsOf(paper);
        Set<Long> recalled = all.stream()
                .filter(one -> one.recalls() != null)
                .map(one -> one.recalls().id())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.verb() == Verb.RETURNED && !recalled.contains(one.id()))
                .reduce((earlier, later) -> later)
                .map(Annotation::words)
                .orElse("");
    }

    /** The nomination of that id, with its work; whose it is is asked before. */
    Optional<Nomination> nomination(long id) {
        return Optional.ofNullable(entities.find(Nomination.class, id));
    }

    /** The last decision on the dossier that holds, with its conditions. */
    public Optional<Decision> lastDecision(long nominationId) {
        return entities.createQuery(
                        "select d from Decision d left join fetch d.conditions c left join fetch c.assignee"
                                + " left join fetch c.unit left join fetch c.metBy"
                                + " where d.nomination.id = :id and d.recalledAt is null order by d.id desc, c.id",
                        Decision.class)
                .setParameter("id", nominationId)
                .getResultStream()
                .findFirst();
    }

    /** The decision that was written so, with its conditions. */
    Optional<Decision> decisionOf(Annotation written) {
        return entities.createQuery(
                        "select d from Decision d left join fetch d.conditions where d.annotation = :written",
                        Decision.class)
                .setParameter("written", written)
                .getResultStream()
                .findFirst();
    }

    /** Stores a new round. */
    public Route begin(List<RouteStep> steps) {
        steps.forEach(entities::persist);
        entities.flush();
        return new Route(steps);
    }

    /** Stores a step that was added to a round. */
    RouteStep add(RouteStep step) {
        entities.persist(step);
        entities.flush();
        return step;
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
