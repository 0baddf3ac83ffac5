package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.domain.decision.Recipient;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** The stored work that words on papers gave, and its ends. */
@Dependent
public class Assignments {
    private static final String FROM =
            "select distinct a from Assignment a left join fetch a.unit left join fetch a.person"
                    + " left join fetch a.annotation n left join fetch n.person left join fetch n.step s left join fetch s.nomination d left join fetch d.initiative"
                    + " left join fetch a.note t left join fetch t.paper left join fetch t.readings ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Recipients recipients;

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail trail;

    /** The assignment of that id; not found when there is none. */
    Assignment existing(long id) {
        return entities.createQuery(FROM + "where a.id = :id", Assignment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What waits to be known by the caller: as a person, or leading a unit. */
    List<Assignment> toKnow() {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(
                        FROM + "where a.kind = :know and a.doneAt is null and (a.person.id = :me or exists"
                                + " (select 1 from Post p where p.unit = a.unit and p.head = true and p.id in :posts))"
                                + " order by a.id",
                        Assignment.class)
                .setParameter("know", AssignmentKind.KNOW)
                .setParameter("me", viewer.personId())
                .setParameter("posts", viewer.postIds().isEmpty() ? Set.of(-1L) : viewer.postIds())
                .getResultList();
    }

    /** The posts that lead units. */
    List<Post> heads() {
        return recipients.heads();
    }

    /** In which capacities the caller may write ทราบ for the one named: own ones, or those of whoever leads the unit. */
    List<Capacity> capacities(Recipient recipient) {
        return capacities(recipient, recipients.heads());
    }

    /** The same for one of many, {@code heads} being the posts that lead units. */
    List<Capacity> capacities(Recipient recipient, List<Post> heads) {
        List<Capacity> all = caller.current().capacities();
        if (recipient.unit() == null) {
            return recipient.person().id() == caller.current().personId() ? all : List.of();
        }
        return heads.stream()
                .filter(head -> head.unit().id().equals(recipient.unit().id()))
                .findFirst()
                .map(head -> all.stream()
                        .filter(capacity -> capacity.actsFor(head, Power.ANNOTATE))
                        .toList())
                .orElse(List.of());
    }

    /** Writes ทราบ in a capacity and takes it off the list; stale when somebody has done so. */
    void acknowledge(Assignment assignment, Capacity capacity, Instant at) {
        if (!assignment.open()) {
            throw new StaleException();
        }
        assignment.acknowledge(caller.person(), capacity, at);
        tasks.done(assignment.subject());
        trail.record("decision.acknowledged", assignment.subject(), "", capacity);
    }
}
