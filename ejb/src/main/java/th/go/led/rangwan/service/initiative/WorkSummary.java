package th.go.led.rangwan.service.initiative;

import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.Partner;

/**
 * A work with what is recorded of it, for telling others about it.
 *
 * @param startedOn the day on which it started, null while nobody has given it
 */
public record WorkSummary(
        Initiative work, LocalDate startedOn, List<String> goals, List<Partner> partners, List<Indicator> indicators) {}
