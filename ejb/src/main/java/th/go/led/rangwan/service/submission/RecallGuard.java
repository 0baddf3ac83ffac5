package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.decision.RecallAsked;

/** An act on a dossier's route is not taken back once its package was frozen: others have gone on from it. */
@Dependent
public class RecallGuard {
    @Inject
    private Packages packages;

    void follow(@Observes RecallAsked asked) {
        Nomination nomination = asked.step().nomination();
        if (nomination != null && packages.standing(nomination).isPresent()) {
            throw new RefusedException("decision.refused.recall.frozen");
        }
    }
}
