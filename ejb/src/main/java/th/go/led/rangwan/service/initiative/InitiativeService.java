package th.go.led.rangwan.service.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Registers works and keeps their words and facts up to date: by the own unit and the coordinating one. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class InitiativeService {
    @Inject
    private Initiatives initiatives;

    @Inject
    private Statements statements;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Registrar registrar;

    /**
     * Registers a work with its words and first facts.
     *
     * @return its id
     * @throws RefusedException at the field: no code or one that another work has, no title, an unlawful fact
     */
    public long register(String code, InitiativeEntry entry) {
        OrgUnit unit = ownUnit(entry.unitId());
        if (initiatives.codeTaken(code.strip())) {
            throw new RefusedException("initiative.refused.codeTaken", code.strip()).at("code");
        }
        Initiative initiative = registrar.register(code, unit, entry.description());
        statements.give(initiative, entry.facts());
        return initiative.id();
    }

    /**
     * Replaces words and owner of a work and states the facts that changed, all or nothing.
     *
     * @throws th.go.led.rangwan.domain.shared.StaleException when somebody changed it since {@code seenVersion}
     */
    public void describe(long id, long seenVersion, InitiativeEntry entry) {
        Initiative initiative = initiatives.seen(id, seenVersion);
        OrgUnit owner = initiative.ownerUnit();
        registrar.describe(
                initiative, owner.id().equals(entry.unitId()) ? owner : ownUnit(entry.unitId()), entry.description());
        statements.give(initiative, entry.facts());
    }

    private OrgUnit ownUnit(long unitId) {
        OrgUnit unit = people.unit(unitId).orElseThrow(NotFoundException::new);
        if (!caller.current().viewer().changes(unitId).allowed()) {
            throw new NotFoundException();
        }
        return unit;
    }
}
