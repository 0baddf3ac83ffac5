package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Nominations;

/** The dossier of a nomination as a whole: its head and its route. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class DossierService {
    @Inject
    private Nominations nominations;

    @Inject
    private Cycles cycles;

    @Inject
    private DeadlineService deadlines;

    @Inject
    private RouteReader routes;

    @Inject
    private Caller caller;

    /** The head of a nomination's pages. */
    public DossierHead head(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        Nomination.Entry entry = nomination.entry();
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        CycleState stands = cycles.cycle(entry.cycle()).state();
        Viewer viewer = caller.current().viewer();
        boolean changes =
                viewer.changes(nomination.initiative().ownerUnit().id()).allowed();
        boolean writable = changes && nomination.state().writable();
        return new DossierHead(
                nomination.id(),
                nomination.version(),
                nomination.initiative().id(),
                nomination.initiative().title(),
                entry.cycle(),
                call.title(),
                entry.category(),
                call.category(entry.category()).orElseThrow().shortName(),
                nomination.state(),
                new Bilingual(
                        nomination.preparedBy().nameTh(),
                        nomination.preparedBy().nameEn()),
                deadlines.faces(entry.cycle()),
                stands,
                writable,
                changes && nomination.state().undecided(stands),
                writable && stands.taking() && viewer.roles().contains(Role.ANALYST));
    }

    /** Past steps, the present one and those still to come, with all annotations and the last decision. */
    public RouteSheet route(long nominationId) {
        nominations.readable(nominationId);
        return routes.read(nominationId);
    }
}
