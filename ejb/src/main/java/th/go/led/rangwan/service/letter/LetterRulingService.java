package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Lets a director settle whether a body is independent where the rule cannot tell. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class LetterRulingService {
    @Inject
    private Letters letters;

    @Inject
    private LetterStandings standings;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private LetterTasks tasks;

    @Inject
    private Clock clock;

    /**
     * Rules that the letter counts ({@code PASS}) or not ({@code FAIL}), for a reason that stays visible; refused where
     * the rule alone can tell. A later ruling goes before an earlier one.
     */
    public void rule(long letterId, long seenVersion, Verdict verdict, String reason) {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        Standing standing = standings.of(letter.nomination()).standing(letterId);
        if (standing.verdict() != Verdict.CANNOT_TELL && !standing.ruled()) {
            throw new RefusedException("letter.refused.ruling.needless", standing.reason());
        }
        letters.add(new IndependenceRuling(letter, verdict, reason, caller.person(), clock.instant()));
        tasks.ruled(letter);
        audit.record("letter.ruled", letter.subject(), letter.nomination().subject() + " " + verdict);
    }
}
