package th.go.led.rangwan.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.initiative.Initiatives;

/** Screens one work against a whole call, named by their codes as other systems know them. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class WorkScreeningService {
    @Inject
    private ScreeningService screening;

    @Inject
    private Cycles cycles;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Clock clock;

    /** The work in every category of the call that holds; not found when cycle or work is not there for the caller. */
    public WorkScreening of(String cycleCode, String initiativeCode) {
        CycleDefinition call = cycles.current(cycleCode);
        Initiative work = initiatives.readable(initiativeCode);
        return new WorkScreening(
                call.code(),
                call.revision(),
                work.code(),
                clock.instant(),
                call.categories().stream()
                        .map(category -> screening.verdict(work.id(), cycleCode, category.code()))
                        .toList());
    }
}
