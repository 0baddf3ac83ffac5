package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.readiness.TargetNotice;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** The cycle at which a plan aims: chosen, heard of, chosen anew with a reason; the category there is a director's word. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class TargetService {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private ReadinessService reading;

    @Inject
    private TargetGoals goals;

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

    /** What may be chosen; not found when the plan is not the caller's to change. */
    public TargetChoice choice(long planId) {
        ReadinessPlan plan = plans.changeable(planId);
        ReadinessSheet sheet = reading.sheet(planId);
        PlanTarget.Goal goal = plan.target().goal();
        return new TargetChoice(
                planId,
                plan.initiative().title(),
                sheet.targets(),
                kept(),
                goal.cycle().isEmpty() ? List.copyOf(goal.state().following()) : List.of(),
                goal.cycle().isEmpty()
                        ? List.of()
                        : cycles.current(goal.cycle()).categories().stream()
                                .map(category -> new TargetChoice.Kept(
                                        category.code(),
                                        new Bilingual(
                                                category.code() + " "
                                                        + category.shortName().th(),
                                                category.code() + " "
                                                        + category.shortName().en())))
                                .toList(),
                sheet.category(),
                sheet.rights());
    }

    /** The cycles of the desk that take or will take applications. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public List<TargetChoice.Kept> kept() {
        return cycles.all().stream()
                .filter(cycle -> cycle.state().taking())
                .map(cycle -> new TargetChoice.Kept(
                        cycle.code(), cycles.current(cycle.code()).title()))
                .toList();
    }

    /**
     * Chooses another cycle: one of the desk, else one that has only a name, else none is known.
     *
     * @throws RefusedException at the fields, see {@link ReadinessPlan#aimAt}
     */
    public void aim(long planId, String cycle, String name, String reason) {
        ReadinessPlan plan = plans.held(planId);
        plan.aimAt(goals.typed(cycle, name), reason, caller.person(), clock.instant());
        plans.keep(plan);
        tasks.aimed(plan);
        audit.record("readiness.aimed", plan.subject(), plan.target().goal().name());
    }

    /** Notes news of a target that has only a name; of a cycle of the desk its own page tells. Refused at the fields. */
    public void hear(long planId, TargetNotice.News news) {
        ReadinessPlan plan = plans.held(planId);
        plan.target().requireNotKept();
        plan.target().hear(news, caller.person(), clock.instant());
        if (news.state().lost()) {
            tasks.lost(plan);
        } else {
            tasks.aimed(plan);
        }
        audit.record("readiness.heard", plan.subject(), news.state().name());
    }

    /** Says in a director's name for which category of the target's cycle the work is meant; refused at the fields. */
    @RolesAllowed(Role.DIRECTOR)
    public void map(long planId, String category, String reason) {
        ReadinessPlan plan = plans.held(planId);
        String cycle = plan.target().goal().cycle();
        if (!cycle.isEmpty() && cycles.current(cycle).category(category).isEmpty()) {
            throw new RefusedException("readiness.refused.category").at("category");
        }
        Instant now = clock.instant();
        plan.target().map(category, reason, caller.person(), now);
        audit.record("readiness.mapped", plan.subject(), cycle + " " + category);
    }
}
