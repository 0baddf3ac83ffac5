package th.go.led.rangwan.service.nomination;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Where a nomination stands against the life of its call.
 *
 * @param version of the nomination, which an act sends back
 * @param revision the revision to which it is pinned, {@code newest} the one that holds now
 * @param state of the cycle
 * @param movable whether the caller may move it now
 * @param undecided whether its cycle was cancelled and nobody has chosen where it goes
 * @param withdrawable whether the caller may take it back now
 * @param withdrawn whether the department took it back
 * @param endReason why it ended before it was filed, empty when it did not
 * @param moves the latest first
 * @param aside texts that answer no question of the present call, still readable
 */
public record PinSheet(
        long version,
        String cycle,
        Bilingual title,
        int revision,
        int newest,
        CycleState state,
        boolean movable,
        boolean undecided,
        boolean withdrawable,
        boolean withdrawn,
        String endReason,
        List<Move> moves,
        List<Aside> aside) {

    /** Whether the call has a newer revision than the one to which it is pinned. */
    public boolean outdated() {
        return newest > revision;
    }

    /** One move: from which call to which, why, and which question became which. */
    public record Move(Bilingual before, Bilingual after, String reason, Bilingual by, Instant at, List<Line> lines) {}

    /** One answer's way; {@code after} is null when it was kept aside. */
    public record Line(String before, String after) {}

    /** A text kept aside with the question that it answered, in the words of the call that was left. */
    public record Aside(Bilingual call, String code, Bilingual question, String thai, String english, String choice) {}
}
