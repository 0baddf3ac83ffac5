package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.TargetState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.cycle.Cycles;

/** Reads which cycle a person wants a plan to aim at. */
@Dependent
public class TargetGoals {
    @Inject
    private Cycles cycles;

    /**
     * The cycle of the desk with that code; without one the cycle of that name, and without either none is known.
     *
     * @throws RefusedException at {@code cycle} for one that is not kept or takes no applications any more, at {@code name}
     *     for one that is too long
     */
    PlanTarget.Goal typed(String code, String name) {
        if (code == null || code.isBlank()) {
            return PlanTarget.Goal.named(name);
        }
        Cycle found = cycles.find(code).orElseThrow(() -> new RefusedException("readiness.refused.cycle").at("cycle"));
        return PlanTarget.Goal.kept(
                cycles.current(found.code()).title().en(), found.code(), TargetState.of(found.state()));
    }
}
