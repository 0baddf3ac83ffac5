package th.go.led.rangwan.service.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.letter.Candidate;
import th.go.led.rangwan.domain.letter.Doubt;
import th.go.led.rangwan.domain.letter.Independence;
import th.go.led.rangwan.domain.letter.IndependenceQuestion;
import th.go.led.rangwan.domain.letter.IndependenceRuling;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.letter.Rulings;
import th.go.led.rangwan.domain.letter.Standing;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Lets a director settle whether a body is independent where the rule cannot tell. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class LetterRulingService {
    @Inject
    private Letters letters;

    @Inject
    private Bodies bodies;

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
     * Rules on the question that is at hand for the letter, whether it counts ({@code PASS}) or not ({@code FAIL}), for a
     * reason that stays visible; refused where the rule alone can tell. It holds for every letter of the same body, or of
     * the same two bodies; a later ruling goes before an earlier one.
     *
     * @param seen the question that the caller saw; stale when another one is at hand
     */
    public void rule(long letterId, long seenVersion, IndependenceQuestion seen, Verdict verdict, String reason) {
        ReferenceLetter letter = letters.seen(letterId, seenVersion);
        Standing standing = standings.of(letter.nomination()).standing(letterId);
        Doubt asked = standing.atHand();
        if (asked == null) {
            throw new RefusedException("letter.refused.ruling.needless", standing.reason());
        }
        if (asked.question() != seen) {
            throw new StaleException();
        }
        OutsideBody other = asked.otherBody() == 0 ? null : bodies.existing(asked.otherBody());
        bodies.add(new IndependenceRuling(
                new IndependenceRuling.Asked(seen, letter.body(), other, letter),
                verdict,
                reason,
                caller.person(),
                clock.instant()));
        tasks.bodyChanged(letter.body().id());
        if (other != null) {
            tasks.bodyChanged(other.id());
        }
        audit.record("letter.ruled", letter.subject(), letter.nomination().subject() + " " + seen + " " + verdict);
    }

    /**
     * Rules on a question about one body in the register, as {@link #rule}; refused where it is not asked of the body or
     * is about two. For directors of the unit that coordinates applications; not found for others.
     */
    public void ruleOnBody(long bodyId, IndependenceQuestion question, Verdict verdict, String reason) {
        if (!caller.current().viewer().coordinating()) {
            throw new NotFoundException();
        }
        OutsideBody body = bodies.existing(bodyId);
        boolean asked = Independence.alone(
                        Candidate.Body.of(body), standings.applicant(), Rulings.of(bodies.rulingsOn(Set.of(bodyId))))
                .doubts()
                .stream()
                .anyMatch(doubt -> doubt.question() == question);
        if (!asked) {
            throw new RefusedException("letter.refused.ruling.needless", body.name());
        }
        bodies.add(new IndependenceRuling(
                new IndependenceRuling.Asked(question, body, null, null),
                verdict,
                reason,
                caller.person(),
                clock.instant()));
        tasks.bodyChanged(bodyId);
        audit.record("body.ruled", body.subject(), question + " " + verdict);
    }
}
