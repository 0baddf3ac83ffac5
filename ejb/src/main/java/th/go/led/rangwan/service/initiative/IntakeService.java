package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Registers works that other systems send: everything of an object or nothing. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class IntakeService {
    @Inject
    private InitiativeService works;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Receipts receipts;

    /**
     * Registers the work with its facts, given by the caller.
     *
     * @throws th.go.led.rangwan.domain.shared.NotFoundException for a unit that the caller may not write for
     * @throws th.go.led.rangwan.domain.shared.RefusedException {@code initiative.refused.codeTaken} when a work has the
     *     code already, also one that was registered a moment earlier
     */
    public void register(Intake intake) {
        Initiative.Description words = new Initiative.Description(
                intake.title(), Bilingual.same(""), "", "", "", "", String.join(", ", intake.sdgTargets()));
        long id = works.register(intake.code(), new InitiativeEntry(intake.unitId(), words, List.of()));
        Initiative work = initiatives.changeable(id);
        receipts.keep(work, intake);
    }
}
