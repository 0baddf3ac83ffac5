package th.go.led.rangwan.service.initiative;

import java.util.List;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What the caller may choose and give when a work is registered or changed.
 *
 * @param units the units to which the caller may enter a work
 * @param mayRule whether the caller may give rulings
 */
public record InitiativeForm(List<Unit> units, long ownUnitId, List<AskedFact> asked, boolean mayRule) {
    /** A unit to choose. */
    public record Unit(long id, Bilingual name) {}
}
