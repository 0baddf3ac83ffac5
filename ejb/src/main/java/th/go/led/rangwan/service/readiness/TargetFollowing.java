package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.cycle.CycleStateChange;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.TargetNotice;
import th.go.led.rangwan.domain.readiness.TargetState;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Tells plans what becomes of the cycle at which they aim. The plans themselves go on as they are. */
@Dependent
public class TargetFollowing {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    void follow(@Observes CycleChanged changed) {
        TargetState now = TargetState.of(changed.now());
        plans.aimedAt(changed.cycle()).stream()
                .filter(target -> target.state().mayBecome(now))
                .forEach(target ->
                        hear(target, now, cycles.history(changed.cycle()).get(0)));
    }

    private void hear(PlanTarget target, TargetState state, CycleStateChange change) {
        Instant now = clock.instant();
        target.hear(new TargetNotice.News(state, change.source(), ThaiDate.dayOf(now)), caller.person(), now);
        if (state.lost()) {
            tasks.lost(target.plan());
        } else {
            tasks.aimed(target.plan());
        }
        audit.record("readiness.heard", target.plan().subject(), state.name());
    }
}
