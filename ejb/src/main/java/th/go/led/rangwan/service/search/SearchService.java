package th.go.led.rangwan.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Searches everything that the caller may read. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class SearchService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Cycles cycles;

    /** The first of every group that the typed words find. */
    public FoundSheet all(String typed) {
        return findings().all(typed);
    }

    /** One group, part by part; the others are only counted. */
    public FoundSheet group(String typed, FoundGroup shown, Cursor from) {
        return findings().group(typed, shown, from);
    }

    private Findings findings() {
        return new Findings(
                entities, caller.current().viewer(), entry -> cycles.definition(entry.cycle(), entry.revision()));
    }
}
