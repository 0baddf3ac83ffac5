package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** The dossier of a nomination as a whole. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class DossierService {
    @Inject
    private Nominations nominations;

    @Inject
    private Caller caller;

    /** The head of a nomination's pages. */
    public DossierHead head(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        boolean changes = caller.current()
                .viewer()
                .changes(nomination.initiative().ownerUnit().id())
                .allowed();
        return new DossierHead(
                nomination.id(),
                nomination.initiative().id(),
                nomination.initiative().title(),
                nomination.entry().cycle(),
                nomination.entry().category(),
                nomination.state(),
                changes && nomination.state().writable());
    }
}
