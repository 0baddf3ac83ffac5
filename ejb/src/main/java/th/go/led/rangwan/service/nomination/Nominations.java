package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored nominations, as far as they are the caller's: what is not theirs is not found. */
@Dependent
public class Nominations {
    /** How many nominations a page of the list shows. */
    static final int PAGE = 30;

    private static final Set<Long> NOBODY = Set.of(-1L);

    /** Two searches put together, each by its index and no longer than the page: what is not the caller's is not even passed over. */
    private static final String MINE =
            " and n.id in ((select m.id from Nomination m where m.initiative.ownerUnit.id in :units"
                    + " and m.id < :before order by m.id desc limit :most) union (select r.id from Nomination r"
                    + " join r.routedPostIds p where p in :posts and r.id < :before order by r.id desc limit :most))";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The nomination with that id, for reading: own unit, routed to a post of the caller, or all units seen. */
    public Nomination readable(long id) {
        Nomination found = existing(id);
        if (!mayRead(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the caller may read it. */
    boolean mayRead(Nomination nomination) {
        return caller.current()
                .viewer()
                .reads(nomination.initiative().ownerUnit().id(), nomination.routedPostIds())
                .allowed();
    }

    /** The nomination with that id, for work on it by its own unit or the coordinating one. */
    public Nomination changeable(long id) {
        Nomination found = existing(id);
        if (!caller.current()
                .viewer()
                .changes(found.initiative().ownerUnit().id())
                .allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the caller may change answers and documents of it now. */
    public boolean writable(Nomination nomination) {
        return nomination.state().writable() && mayChange(nomination);
    }

    /** Whether it is the caller's to work on, whatever its state. */
    public boolean mayChange(Nomination nomination) {
        return caller.current()
                .viewer()
                .changes(nomination.initiative().ownerUnit().id())
                .allowed();
    }

    /** The newest nominations with an id below that one which the caller may read, with work and preparer. */
    List<Nomination> below(long before, int most) {
        Viewer viewer = caller.current().viewer();
        TypedQuery<Nomination> query = entities.createQuery(
                        "select n from Nomination n join fetch n.initiative join fetch n.preparedBy where n.id < :before"
                                + (viewer.seesAllUnits() ? "" : MINE) + " order by n.id desc",
                        Nomination.class)
                .setParameter("before", before);
        if (!viewer.seesAllUnits()) {
            query.setParameter("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds())
                    .setParameter("posts", viewer.postIds().isEmpty() ? NOBODY : viewer.postIds())
                    .setParameter("most", most);
        }
        return query.setMaxResults(most).getResultList();
    }

    /** The nominations of the cycle that have not ended, filed ones too, of every unit, with work and preparer; for what follows from it. */
    public List<Nomination> liveIn(String cycle) {
        return entities.createQuery(
                        "select n from Nomination n join fetch n.initiative join fetch n.preparedBy"
                                + " where n.cycle = :cycle order by n.id",
                        Nomination.class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .filter(nomination -> !nomination.state().ended())
                .toList();
    }

    /**
     * With its work, the unit that owns it and the posts that it was routed to, upon which every right rests, and who prepares
     * it, whom every page names; read once in a transaction.
     */
    private Nomination existing(long id) {
        EntityGraph<Nomination> graph = entities.createEntityGraph(Nomination.class);
        graph.addAttributeNodes("routedPostIds", "preparedBy");
        graph.addSubgraph("initiative").addAttributeNodes("ownerUnit");
        Nomination found = entities.find(Nomination.class, id, Map.of("jakarta.persistence.loadgraph", graph));
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
