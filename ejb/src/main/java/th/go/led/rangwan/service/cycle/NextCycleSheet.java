package th.go.led.rangwan.service.cycle;

import th.go.led.rangwan.domain.cycle.AwardDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An earlier cycle as the form of its successor shows it.
 *
 * @param year its award year, common era
 * @param deadline the deadline that holds in it
 */
public record NextCycleSheet(
        String code, Bilingual title, int year, AwardDefinition award, DeadlineDefinition deadline) {}
