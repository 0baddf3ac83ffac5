package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Asks for, and gives, a director's word before any drafting: go or no-go (PRODUCT section 4, step 3). */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class GoService {
    static final String TASK = "task.go";

    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private GoBasis basis;

    @Inject
    private Signature signature;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Asks the coordinating unit's director for the word.
     *
     * @throws RefusedException without a check that still holds, when the category fails, when it was asked already
     */
    public void ask(String cycleCode, long initiativeId, String category) {
        CycleDefinition call = cycles.current(cycleCode);
        Initiative work = initiatives.changeable(initiativeId);
        if (basis.of(call, work, category).verdict() == Verdict.FAIL) {
            throw new RefusedException("eligibility.refused.go.fails");
        }
        basis.ask(call, work, category);
        audit.record("screening.go.asked", "initiative:" + initiativeId, cycleCode + "/" + category);
    }

    /**
     * Gives the word.
     *
     * @throws RefusedException to a director of another unit than the coordinating one, without a check that still holds,
     *     for a go upon a fail, and at the field {@code goReason} without the reason that is needed
     */
    @RolesAllowed(Role.DIRECTOR)
    public void decide(long initiativeId, GoEntry entry) {
        CycleDefinition call = cycles.current(entry.cycle());
        Initiative work = initiatives.changeable(initiativeId);
        if (!ScreeningRights.of(caller.current().viewer()).mayDecideGo()) {
            throw new RefusedException("eligibility.refused.go.unit");
        }
        GoDecision word = new GoDecision(
                work, basis.of(call, work, entry.category()), entry.word(), entry.reason(), signature.now());
        basis.keep(word, caller.person());
        audit.record(
                entry.word() == GoVerdict.GO ? "screening.go" : "screening.no_go",
                "initiative:" + initiativeId,
                entry.cycle() + "/" + entry.category());
    }

    static String subject(long work, String cycle, String category) {
        return subjects(cycle) + work + ":" + category;
    }

    /** How the subjects of all words of a cycle begin. */
    static String subjects(String cycle) {
        return "go:" + cycle + ":";
    }
}
