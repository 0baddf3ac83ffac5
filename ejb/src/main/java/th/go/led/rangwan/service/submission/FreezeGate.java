package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.nomination.Completeness;
import th.go.led.rangwan.service.nomination.Shortfall;

/** What must hold before a package is frozen: the dossier is approved, nothing is missing, and no other package holds. */
@Dependent
class FreezeGate {
    @Inject
    private Packages packages;

    @Inject
    private Completeness completeness;

    void require(Nomination nomination) {
        if (!approved(nomination)) {
            throw new RefusedException("submission.refused.notApproved");
        }
        packages.standing(nomination).ifPresent(one -> {
            throw new RefusedException("submission.refused.state." + one.state());
        });
        long lacking =
                completeness.of(nomination).stream().filter(Shortfall::blocking).count();
        if (lacking > 0) {
            throw new RefusedException("submission.refused.lacking", lacking);
        }
    }

    static boolean approved(Nomination nomination) {
        return nomination.state() == NominationState.APPROVED
                || nomination.state() == NominationState.APPROVED_WITH_CONDITIONS;
    }
}
