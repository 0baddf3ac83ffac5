package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Looks at readiness plans again: a director after each quarter, and whoever may change one at what was taken along. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class PlanCheckService {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** Notes that the director looked at the plan after that quarter; see {@link ReadinessPlan#check}. */
    @RolesAllowed(Role.DIRECTOR)
    public void check(long planId, Quarter quarter, String words) {
        ReadinessPlan plan = plans.held(planId);
        plan.check(quarter, words, caller.person(), clock.instant());
        tasks.checked(plan);
        audit.record("readiness.checked", plan.subject(), quarter.year() + "/" + quarter.number());
    }

    /** Says that something taken along was looked at again and still holds. */
    public void recheck(long planId, long carriedId) {
        ReadinessPlan plan = plans.held(planId);
        plan.carried().stream()
                .filter(item -> item.id() == carriedId)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .recheck(caller.person(), clock.instant());
        audit.record("readiness.rechecked", plan.subject(), "carried:" + carriedId);
    }
}
