package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.decision.DossierReturned;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.nomination.NominationLeft;

/**
 * Reopens the package of a dossier that was returned, taken back, or left its call; a filed one refuses that. Whoever sits at the
 * portal with it stops.
 */
@Dependent
public class PackageReopening {
    @Inject
    private Packages packages;

    @Inject
    private Filings filings;

    @Inject
    private FilingTasks tasks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void follow(@Observes DossierReturned returned) {
        reopen(returned.nomination(), returned.reason(), returned.by());
    }

    void follow(@Observes NominationLeft left) {
        String reason = left.nomination().endReason();
        reopen(left.nomination(), reason.isEmpty() ? "ย้ายไปประกาศอื่น" : reason, caller.person());
    }

    private void reopen(Nomination nomination, String reason, Person by) {
        packages.standing(nomination).ifPresent(one -> {
            one.reopen(reason, by, clock.instant());
            trail.record("submission.reopened", nomination.subject(), "package " + one.number());
            filings.of(nomination).stream()
                    .filter(filing -> !filing.rehearsal() && filing.state() == FilingState.OPEN)
                    .forEach(filing -> stop(filing, reason, by));
        });
    }

    private void stop(Filing filing, String reason, Person by) {
        String why = reason.substring(0, Math.min(Filing.LONGEST_WORDS, reason.length()));
        filing.breakOff(why, new Filing.Act(by, clock.instant()));
        tasks.over(filing);
        trail.record("submission.filing.brokenOff", filing.set().nomination().subject(), filing.subject());
    }
}
