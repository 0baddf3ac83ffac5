package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The stored readiness plans, as far as they are the caller's: of the own unit, of all units for who sees them all, and
 * those of which a gap was given to a post of the caller.
 */
@Dependent
public class ReadinessPlans {
    private static final int MOST = 200;
    private static final Set<Long> NOBODY = Set.of(-1L);
    private static final String READABLE = "(:all = true or u.id in :units or exists"
            + " (select 1 from ReadinessItem o where o.plan = p and o.owner.id in :posts))";
    private static final String PLANS =
            "select p from ReadinessPlan p join fetch p.initiative i join fetch i.ownerUnit u"
                    + " left join fetch p.nomination join fetch p.keeper join fetch p.openedBy where " + READABLE;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The paper that suggested a plan, without its text. */
    record Suggesting(long id, String number, LocalDate date) {}

    /** The plan with that id, for reading, whole. */
    ReadinessPlan readable(long id) {
        List<ReadinessPlan> found =
                asCaller(PLANS + " and p.id = :id").setParameter("id", id).getResultList();
        fetch(found);
        return found.stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The plan with that id, for changing what it agrees: by the work's own unit and the coordinating one. */
    ReadinessPlan changeable(long id) {
        ReadinessPlan plan = readable(id);
        if (!changeable(plan)) {
            throw new NotFoundException();
        }
        return plan;
    }

    /** {@link #changeable(long)}, held so that two acts upon the plan come one after the other. */
    ReadinessPlan held(long id) {
        if (entities.find(ReadinessPlan.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFoundException();
        }
        return changeable(id);
    }

    /** The newest plans that the caller may read, at most 200, with gaps and targets. */
    List<ReadinessPlan> newest() {
        return fetched(asCaller(PLANS + " order by p.id desc").setMaxResults(MOST));
    }

    /** The plans of a work that the caller may read, the newest first. */
    List<ReadinessPlan> of(long initiativeId) {
        return fetched(asCaller(PLANS + " and i.id = :work order by p.id desc").setParameter("work", initiativeId));
    }

    private List<ReadinessPlan> fetched(TypedQuery<ReadinessPlan> plans) {
        List<ReadinessPlan> found = plans.getResultList();
        fetch(found);
        return found;
    }

    /** Every part of these plans, in as many statements for thirty as for one. */
    private void fetch(List<ReadinessPlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        for (String part : List.of(
                "select distinct p from ReadinessPlan p left join fetch p.items where p in :plans",
                "select distinct p from ReadinessPlan p left join fetch p.targets where p in :plans",
                "select distinct p from ReadinessPlan p left join fetch p.carried c left join fetch c.recheckedBy where p in :plans",
                "select distinct p from ReadinessPlan p left join fetch p.checks c left join fetch c.checkedBy where p in :plans",
                "select distinct i from ReadinessItem i left join fetch i.acts a left join fetch a.person"
                        + " left join fetch i.owner o left join fetch o.unit where i.plan in :plans",
                "select distinct t from PlanTarget t left join fetch t.notices n left join fetch n.notedBy"
                        + " left join fetch t.chosenBy where t.plan in :plans",
                "select distinct t from PlanTarget t left join fetch t.mappings m left join fetch m.mappedBy"
                        + " where t.plan in :plans")) {
            entities.createQuery(part, Object.class)
                    .setParameter("plans", plans)
                    .getResultList();
        }
    }

    private TypedQuery<ReadinessPlan> asCaller(String words) {
        Viewer viewer = caller.current().viewer();
        return entities.createQuery(words, ReadinessPlan.class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? NOBODY : viewer.postIds());
    }

    /** The paper that suggested it, if one did. */
    Optional<Suggesting> paper(ReadinessPlan plan) {
        return entities.createQuery(
                        "select q.id, q.paperNumber, q.paperDate from ReadinessPlan p join p.paper q where p = :plan",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(row -> new Suggesting((Long) row[0], (String) row[1], (LocalDate) row[2]))
                .findFirst();
    }

    /** The targets of every plan, the caller's or not, that is aimed at a cycle of the desk; for what follows from it. */
    List<PlanTarget> aimedAt(String cycle) {
        return entities.createQuery(
                        "select t from PlanTarget t join fetch t.plan p join fetch p.initiative join fetch p.keeper"
                                + " where t.cycle = :cycle and not exists"
                                + " (select 1 from PlanTarget later where later.plan = p and later.id > t.id) order by t.id",
                        PlanTarget.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Whether the caller may change what it agrees: the work's own unit and the coordinating one. */
    boolean changeable(ReadinessPlan plan) {
        return caller.current()
                .viewer()
                .changes(plan.initiative().ownerUnit().id())
                .allowed();
    }

    /** Whether the caller may tell how far a gap is: who may change the plan, and who holds the owner's post. */
    boolean tellable(ReadinessItem item) {
        return changeable(item.plan())
                || (item.owner() != null
                        && caller.current()
                                .viewer()
                                .postIds()
                                .contains(item.owner().id()));
    }

    /** The posts to which a gap may be given, by unit. */
    List<Post> posts() {
        return entities.createQuery("select p from Post p join fetch p.unit u order by u.nameTh, p.id", Post.class)
                .getResultList();
    }

    /** Keeps a plan and what was added to it; ids are known afterwards. */
    void keep(ReadinessPlan plan) {
        entities.persist(plan);
        entities.flush();
    }
}
