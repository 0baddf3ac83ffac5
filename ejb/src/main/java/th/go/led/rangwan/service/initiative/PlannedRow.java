package th.go.led.rangwan.service.initiative;

import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Facts;

/**
 * What one row would write.
 *
 * @param work the stored work, null for a new one
 * @param given the facts of the row that are to be stated
 */
record PlannedRow(
        ImportRow row,
        String code,
        Initiative work,
        OrgUnit unit,
        Initiative.Description words,
        Facts known,
        List<GivenFact> given) {}
