package th.go.led.rangwan.service.initiative;

import java.util.List;
import java.util.Optional;

/**
 * What an object that registers a work may name.
 *
 * @param units every unit of the department
 * @param ownUnitId the caller's unit, 0 when the caller has none
 * @param cycle code of the call whose categories may be named: the one that leads
 * @param categories codes of its categories
 */
public record IntakeTerms(List<Unit> units, long ownUnitId, String cycle, List<String> categories) {
    /**
     * A unit.
     *
     * @param open whether the caller may register works for it
     */
    public record Unit(long id, String nameTh, boolean open) {}

    /** The unit of that Thai name. */
    public Optional<Unit> unit(String nameTh) {
        return units.stream().filter(unit -> unit.nameTh().equals(nameTh)).findFirst();
    }

    /** The Thai names of the units for which the caller may register works. */
    public List<String> openUnits() {
        return units.stream().filter(Unit::open).map(Unit::nameTh).toList();
    }
}
