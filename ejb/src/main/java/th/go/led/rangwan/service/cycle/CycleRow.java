package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One cycle in a list.
 *
 * @param awardYear the year in the award's name, common era
 * @param revision the number of the revision that holds
 * @param deadline the last announced deadline, in the words of the call
 * @param deadlineHolds whether that deadline counts: not of a cancelled cycle, nor of one postponed without a new date
 */
public record CycleRow(
        String code,
        Bilingual title,
        Bilingual award,
        int awardYear,
        CycleState state,
        Instant stateSince,
        int revision,
        DeadlineDefinition deadline,
        boolean deadlineHolds) {}
