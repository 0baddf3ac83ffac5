package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored nominations, as far as they are the caller's: what is not theirs is not found. */
@Dependent
public class Nominations {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The nomination with that id, for reading: own unit, routed to a post of the caller, or all units seen. */
    public Nomination readable(long id) {
        Nomination found = existing(id);
        if (!caller.current()
                .viewer()
                .reads(found.initiative().ownerUnit().id(), found.routedPostIds())
                .allowed()) {
            throw new NotFoundException();
        }
        return found;
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

    private Nomination existing(long id) {
        Nomination found = entities.find(Nomination.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
