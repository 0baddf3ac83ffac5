package th.go.led.rangwan.service.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;

/**
 * A cycle has come into another state. Fired in the transaction of the act, so that what follows from it stands or falls
 * with it.
 *
 * @param cycle the cycle's code
 * @param held the deadline that held until now
 * @param wasDateless whether none held, because it was postponed without a new date
 * @param holds the deadline that holds from now on, the same one when none was told; null while a postponed cycle has no
 *     new date
 * @param reason the person's words
 */
public record CycleChanged(
        String cycle,
        CycleState before,
        CycleState now,
        DeadlineDefinition held,
        boolean wasDateless,
        DeadlineDefinition holds,
        String reason)
        implements Serializable {

    /** Whether what counts to the deadline has to move; nothing counts to that of a cancelled cycle. */
    public boolean deadlineMoved() {
        boolean other = wasDateless != dateless() || (!dateless() && !held.equals(holds));
        return other && now != CycleState.CANCELLED;
    }

    /** Whether no date holds any more: postponed, and no new one told yet. */
    public boolean dateless() {
        return holds == null;
    }
}
