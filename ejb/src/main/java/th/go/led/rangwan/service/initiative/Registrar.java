package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Writes works into the register, by hand or from a file, and notes it in the trail. Rights are asked before. */
@Dependent
class Registrar {
    @Inject
    private Initiatives initiatives;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Initiative register(String code, OrgUnit unit, Initiative.Description words) {
        Initiative initiative = new Initiative(code, unit, words, clock.instant());
        initiatives.add(initiative);
        audit.record("initiative.registered", subject(initiative), "");
        return initiative;
    }

    /** Replaces words and owner; nothing is noted when nothing differs. */
    void describe(Initiative initiative, OrgUnit unit, Initiative.Description words) {
        boolean moved = !initiative.ownerUnit().id().equals(unit.id());
        Initiative.Description before = initiative.description();
        if (moved) {
            initiative.belongTo(unit);
        }
        initiative.describe(words, clock.instant());
        if (moved || !before.equals(initiative.description())) {
            audit.record("initiative.described", subject(initiative), moved ? "unit:" + unit.id() : "");
        }
    }

    private static String subject(Initiative initiative) {
        return "initiative:" + initiative.id();
    }
}
