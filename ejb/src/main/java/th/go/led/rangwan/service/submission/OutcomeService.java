package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.Outcome;
import th.go.led.rangwan.service.nomination.Nominations;

/** Keeps what the giver of the award announces about a filed nomination. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class OutcomeService {
    @Inject
    private Nominations nominations;

    @Inject
    private Filings filings;

    @Inject
    private FilingTasks tasks;

    @Inject
    private ActDesk desk;

    /** Adds news; refused before the filing and as {@link Outcome} says. Earlier news stay. */
    public void add(long nominationId, Outcome.News news) {
        Nomination nomination = nominations.changeable(nominationId);
        Filing filed = filings.of(nomination).stream()
                .filter(one -> !one.rehearsal() && one.state() == FilingState.RECEIVED)
                .findFirst()
                .orElseThrow(() -> new RefusedException("submission.refused.notFiled"));
        filings.keep(new Outcome(filed.set(), news, desk.act()));
        tasks.heard(filed);
        desk.record("submission.outcome." + news.kind(), filed);
    }
}
