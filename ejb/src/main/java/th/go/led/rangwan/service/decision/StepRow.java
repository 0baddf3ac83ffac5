package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One step of the route as a slip shows it: past, present or still to come.
 *
 * @param who the post or person that it waits for, with the person acting for the post where that is known
 * @param mine whether it waits for the caller now
 * @param annotations what was written at it, the oldest first
 */
public record StepRow(
        StepAsk ask,
        StepState state,
        Bilingual who,
        Instant since,
        Instant due,
        Instant endedAt,
        boolean mine,
        List<AnnotationRow> annotations) {

    /** The class of the slip: past, now, next or off. */
    public String place() {
        return switch (state) {
            case PASSED, ENDED -> "past";
            case CURRENT -> "now";
            case COMING -> "next";
            case DROPPED -> "off";
        };
    }
}
