package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.ClauseOverride;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Lets a director put another verdict in the place of a computed one, with a reason that stays visible for ever. */
@Stateless
@RolesAllowed(Role.DIRECTOR)
public class OverrideService {
    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Screened screened;

    @Inject
    private ScreeningBook book;

    @Inject
    private Signature signature;

    @Inject
    private AuditTrail audit;

    /**
     * Overrides a clause of the work in a category.
     *
     * @throws RefusedException at the fields {@code overrideClause}, {@code overrideVerdict} and {@code overrideReason}:
     *     no clause or one that is checked at filing, no verdict or the one that holds already, no reason
     */
    public void override(long initiativeId, ClauseOverride.Place place, Verdict verdict, String reason) {
        Initiative work = initiatives.changeable(initiativeId);
        ClauseVerdict clause = clause(work, place);
        if (verdict == null) {
            throw new RefusedException("eligibility.refused.override.verdict").at("overrideVerdict");
        }
        if (clause.standing().name().equals(verdict.name())) {
            throw new RefusedException("eligibility.refused.override.same").at("overrideVerdict");
        }
        book.keep(new ClauseOverride(work, place, verdict, reason, signature.now()));
        audit.record("screening.overridden", "initiative:" + initiativeId, detail(place) + "/" + verdict);
    }

    /**
     * Lifts what holds for the clause; both acts stay readable.
     *
     * @throws RefusedException at the fields: no clause or nothing to lift, no reason
     */
    public void lift(long initiativeId, ClauseOverride.Place place, String reason) {
        Initiative work = initiatives.changeable(initiativeId);
        if (!clause(work, place).overridden()) {
            throw new RefusedException("eligibility.refused.override.none").at("overrideClause");
        }
        book.keep(new ClauseOverride(work, place, null, reason, signature.now()));
        audit.record("screening.override.lifted", "initiative:" + initiativeId, detail(place));
    }

    private ClauseVerdict clause(Initiative work, ClauseOverride.Place place) {
        CycleDefinition call = cycles.current(place.cycle());
        return Optional.ofNullable(place.clause())
                .flatMap(code -> screened.in(call, work.id(), place.category()).clause(code))
                .filter(ClauseVerdict::decided)
                .orElseThrow(() -> new RefusedException("eligibility.refused.override.clause").at("overrideClause"));
    }

    private static String detail(ClauseOverride.Place place) {
        return place.cycle() + "/" + place.category() + "/" + place.clause();
    }
}
