package th.go.led.rangwan.service.cycle;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The life of a cycle on screen.
 *
 * @param version of the cycle, which a change sends back
 * @param dateless whether it is postponed and nobody has told a new date
 * @param deadlines every deadline announced, the last one holds unless {@code dateless}
 * @param history every change, the latest first
 * @param ways the states that the caller may bring it into now; empty for who may not
 * @param told whether a task tells the caller that the deadline moved
 */
public record CycleLifeSheet(
        String code,
        long version,
        Bilingual title,
        CycleState state,
        Instant since,
        boolean dateless,
        List<DeadlineDefinition> deadlines,
        List<ChangeRow> history,
        List<CycleState> ways,
        boolean told) {

    /** The change that brought it where it stands. */
    public ChangeRow latest() {
        return history.get(0);
    }

    /** The deadline announced last. */
    public DeadlineDefinition held() {
        return deadlines.get(deadlines.size() - 1);
    }
}
