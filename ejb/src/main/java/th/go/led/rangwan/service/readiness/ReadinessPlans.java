package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.readiness.ReadinessItem;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;

/**
 * The stored readiness plans, as far as they are the caller's: of the own unit, of all units for who sees them all, and
 * those of which an item was given to a post of the caller.
 */
@Dependent
public class ReadinessPlans {
    private static final int MOST = 200;
    private static final Set<Long> NOBODY = Set.of(-1L);
    private static final String READABLE = "select distinct p from ReadinessPlan p join fetch p.initiative i"
            + " join fetch i.ownerUnit u join fetch p.nomination join fetch p.openedBy left join fetch p.items t"
            + " left join fetch t.owner left join fetch t.doneBy where (:all = true or u.id in :units or exists"
            + " (select 1 from ReadinessItem o where o.plan = p and o.owner.id in :posts)) and ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The plan with that id, for reading. */
    ReadinessPlan readable(long id) {
        return query("p.id = :id", "id", id).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The newest plans that the caller may read, at most 200, with their items. */
    List<ReadinessPlan> newest() {
        return query("p.id > :id", "id", 0L);
    }

    /** The plans of a work that the caller may read. */
    List<ReadinessPlan> of(long initiativeId) {
        return query("i.id = :id", "id", initiativeId);
    }

    private List<ReadinessPlan> query(String which, String name, long value) {
        Viewer viewer = caller.current().viewer();
        return entities
                .createQuery(READABLE + which + " order by p.id desc, t.id", ReadinessPlan.class)
                .setParameter("all", viewer.seesAllUnits())
                .setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                .setParameter("posts", viewer.postIds().isEmpty() ? NOBODY : viewer.postIds())
                .setParameter(name, value)
                .getResultList()
                .stream()
                .limit(MOST)
                .toList();
    }

    /** Whether the caller may add items to it: the work's own unit and the coordinating one. */
    boolean changeable(ReadinessPlan plan) {
        return caller.current()
                .viewer()
                .changes(plan.initiative().ownerUnit().id())
                .allowed();
    }

    /** Whether the caller may say that the item is done: who may change the plan, and who holds the owner's post. */
    boolean tickable(ReadinessItem item) {
        return changeable(item.plan())
                || (item.owner() != null
                        && caller.current()
                                .viewer()
                                .postIds()
                                .contains(item.owner().id()));
    }

    /** The posts to which an item may be given, by unit. */
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
