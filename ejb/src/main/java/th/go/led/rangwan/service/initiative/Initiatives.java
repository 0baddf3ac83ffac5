package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.identity.Caller;

/** The stored works, as far as they are the caller's: what is not theirs is not found. */
@Dependent
public class Initiatives {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The work with that id, for reading. */
    public Initiative readable(long id) {
        Initiative found = existing(id);
        if (!caller.current().viewer().reads(found.ownerUnit().id(), Set.of()).allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The work with that id, for changing by its own unit or the coordinating one. */
    public Initiative changeable(long id) {
        Initiative found = existing(id);
        if (!caller.current().viewer().changes(found.ownerUnit().id()).allowed()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** {@link #changeable} as the caller saw it; refused when somebody changed it since. */
    public Initiative seen(long id, long seenVersion) {
        Initiative found = changeable(id);
        if (found.version() != seenVersion) {
            throw new StaleException();
        }
        return found;
    }

    private Initiative existing(long id) {
        Initiative found = entities.find(Initiative.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
