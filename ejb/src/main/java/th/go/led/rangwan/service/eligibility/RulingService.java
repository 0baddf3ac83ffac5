package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.eligibility.RulingState;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Puts what facts cannot settle to a named person, and keeps what that person rules, with the reason. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class RulingService {
    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Rulers rulers;

    @Inject
    private RulingActs acts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whom one may ask, those first whom the call suggests. */
    public List<Ruler> people(String cycleCode) {
        return rulers.all(cycles.current(cycleCode), caller.current().personId());
    }

    /**
     * Asks a person to rule.
     *
     * @throws RefusedException at the fields {@code askFact}, {@code asked}, {@code askWords} and {@code askDue}: a matter
     *     that is none, nobody or oneself, no question, no coming date; when somebody has been asked already
     */
    public void ask(String cycleCode, long initiativeId, RulingEntry entry) {
        CycleDefinition call = cycles.current(cycleCode);
        Initiative work = initiatives.changeable(initiativeId);
        AskedFact matter = AskedFact.of(call).stream()
                .filter(asked -> asked.kind().ruling() && asked.code().equals(entry.fact()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("eligibility.refused.ask.matter").at("askFact"));
        acts.requireUnasked(work, matter);
        RulingRequest.Question question =
                new RulingRequest.Question(rulers.one(call, entry.askedId()), entry.words(), entry.dueAt());
        acts.keep(
                new RulingRequest(
                        work,
                        new RulingRequest.Matter(cycleCode, matter.code()),
                        question,
                        caller.person(),
                        clock.instant()),
                matter);
    }

    /** A request with what it asks; not found but for the person asked and who may read the work. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public RulingSheet sheet(long requestId) {
        RulingRequest request = acts.readable(requestId);
        return acts.sheet(request, cycles.current(request.matter().cycle()));
    }

    /**
     * Rules in the caller's name.
     *
     * @throws RefusedException at the fields {@code ruling} and {@code reason}: no lawful value, no reason; to somebody
     *     who is neither the person asked nor a director of the work's unit or the coordinating one; when it is settled
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
    public void rule(long requestId, long seenVersion, String value, String reason) {
        RulingRequest request = acts.readable(requestId);
        if (!acts.mayRule(request)) {
            throw new RefusedException("eligibility.refused.ruling.other");
        }
        if (request.state() != RulingState.ASKED) {
            throw new RefusedException("eligibility.refused.ruling." + request.state());
        }
        if (request.version() != seenVersion) {
            throw new StaleException();
        }
        acts.rule(request, cycles.current(request.matter().cycle()), value, reason);
    }

    /** Takes the request back; for whoever may change the work. */
    public void withdraw(long requestId) {
        RulingRequest request = acts.readable(requestId);
        initiatives.changeable(request.initiative().id());
        acts.withdraw(request);
    }
}
