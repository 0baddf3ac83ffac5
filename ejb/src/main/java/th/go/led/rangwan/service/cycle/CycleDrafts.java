package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleDraftState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored drafts of cycles. They are the work of the coordinating unit and of the administrator; nobody else finds them. */
@Dependent
public class CycleDrafts {
    private static final String WHOLE = "select d from CycleDraft d join fetch d.begunBy join fetch d.changedBy"
            + " left join fetch d.askedBy left join fetch d.endedBy where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** Whether the caller works on drafts at all. */
    public boolean mine() {
        Viewer viewer = caller.current().viewer();
        return viewer.coordinating() || viewer.roles().contains(Role.ADMIN);
    }

    /** The draft with that id, with its people; not found when it is not the caller's business. */
    public CycleDraft readable(long id) {
        return entities.createQuery(WHOLE + "d.id = :id", CycleDraft.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(draft -> mine())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** {@link #readable} as the caller saw it; refused when somebody changed it since. */
    public CycleDraft seen(long id, long seenVersion) {
        CycleDraft draft = readable(id);
        if (draft.version() != seenVersion) {
            throw new StaleException();
        }
        return draft;
    }

    /** The open draft of that cycle, if any, whoever asks. */
    public Optional<CycleDraft> openOf(String cycleCode) {
        return entities.createQuery(WHOLE + "d.openFor = :code", CycleDraft.class)
                .setParameter("code", cycleCode)
                .getResultStream()
                .findFirst();
    }

    /** Every open draft, the newest first; none for who does not work on them. */
    public List<CycleDraft> open() {
        if (!mine()) {
            return List.of();
        }
        return entities.createQuery(WHOLE + "d.state = :state order by d.id desc", CycleDraft.class)
                .setParameter("state", CycleDraftState.DRAFT)
                .getResultList();
    }

    /** Keeps a new draft; its id is known afterwards. */
    public void add(CycleDraft draft) {
        entities.persist(draft);
    }
}
