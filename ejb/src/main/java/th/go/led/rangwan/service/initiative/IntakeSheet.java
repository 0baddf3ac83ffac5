package th.go.led.rangwan.service.initiative;

import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.initiative.Initiative;

/**
 * A work as other systems read it: as it stands now, beside the object by which it was registered.
 *
 * @param sent that object as JSON text, null when the work was registered on screen
 * @param sameUnit whether it still belongs to the unit to which it was registered so
 * @param unitTh the owner unit's Thai name
 * @param facts known values by the fact's code
 * @param fits known fits by the category's code
 */
public record IntakeSheet(
        String code,
        String sent,
        boolean sameUnit,
        String unitTh,
        Initiative.Description description,
        Map<String, String> facts,
        Map<String, String> fits) {
    /** The goals and targets that the work serves. */
    public List<String> goals() {
        return description.goalsAndTargets();
    }
}
