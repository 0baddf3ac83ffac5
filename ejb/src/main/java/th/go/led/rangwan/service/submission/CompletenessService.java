package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.decision.StepRow;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.Calls;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.Nominations;
import th.go.led.rangwan.service.nomination.Shortfall;

/** Shows the one list of what a dossier lacks, put together at every view; when nothing is lacking, the one next act. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class CompletenessService {
    @Inject
    private Nominations nominations;

    @Inject
    private Completeness completeness;

    @Inject
    private Packages packages;

    @Inject
    private DossierService dossiers;

    @Inject
    private Calls calls;

    @Inject
    private Caller caller;

    /** What the nomination lacks now; not found when it is not the caller's to read. */
    public CompletenessSheet sheet(long nominationId) {
        Nomination nomination = nominations.readable(nominationId);
        // what was filed stays as it is: nothing can be mended, so nothing is missing
        List<Shortfall> all = nomination.state() == NominationState.FILED ? List.of() : completeness.of(nomination);
        NextAct next = next(nomination, all);
        StepRow current = dossiers.route(nominationId).current();
        Viewer viewer = caller.current().viewer();
        boolean analyst = viewer.roles().contains(Role.ANALYST) && nominations.mayChange(nomination);
        return new CompletenessSheet(
                nominationId,
                of(all, Shortfall.Weight.SENDING),
                of(all, Shortfall.Weight.FILING),
                of(all, Shortfall.Weight.ADVICE),
                next,
                current == null
                        ? new Bilingual(
                                nomination.preparedBy().nameTh(),
                                nomination.preparedBy().nameEn())
                        : current.who(),
                next == NextAct.MEND ? nominations.mayChange(nomination) : analyst,
                calls.of(nomination).questions().verified());
    }

    private NextAct next(Nomination nomination, List<Shortfall> all) {
        Optional<PackageState> stands = packages.standing(nomination).map(SubmissionPackage::state);
        if (stands.isPresent()) {
            return stands.get() == PackageState.FILED ? NextAct.HEAR : NextAct.FILE;
        }
        NominationState state = nomination.state();
        boolean lacking = all.stream().anyMatch(Shortfall::blocking);
        return switch (state) {
            case DRAFTING, RETURNED -> lacking ? NextAct.MEND : NextAct.SEND_UP;
            case ON_ROUTE -> lacking ? NextAct.MEND : NextAct.WAIT;
            case APPROVED, APPROVED_WITH_CONDITIONS -> lacking ? NextAct.MEND : NextAct.FREEZE;
            default -> NextAct.NOTHING;
        };
    }

    private static List<Shortfall> of(List<Shortfall> all, Shortfall.Weight weight) {
        return all.stream().filter(shortfall -> shortfall.weight() == weight).toList();
    }
}
