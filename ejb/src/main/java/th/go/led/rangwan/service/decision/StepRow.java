package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One step of the route as a slip shows it: past, present or still to come.
 *
 * @param stage steps of one stage run at once
 * @param who the post or person that it waits for, with the person acting for the post where that is known
 * @param mine whether it waits for the caller now
 * @param annotations what was written at it, the oldest first
 * @param extra what a step may have besides
 */
public record StepRow(
        long id,
        int stage,
        StepAsk ask,
        StepState state,
        Bilingual who,
        Instant since,
        Instant due,
        Instant endedAt,
        boolean mine,
        List<AnnotationRow> annotations,
        Extra extra) {

    /**
     * What a step may have besides.
     *
     * @param wanted what is to be done, in the words of {@code addedBy}, null for a step of the template
     * @param nudges how often whom it waits for was reminded, the last time at {@code nudgedAt}
     * @param nudgeable whether the caller may remind them now
     * @param capacities in which the caller may answer a step that does not stop the paper, the likeliest first
     * @param acknowledged who took note or reported, and when; null before
     */
    public record Extra(
            String wanted,
            Bilingual addedBy,
            int nudges,
            Instant nudgedAt,
            boolean nudgeable,
            List<CapacityChoice> capacities,
            AnnotationRow acknowledged) {}

    /** The class of the slip: past, now, next, beside for what lies open without stopping the paper, or off. */
    public String place() {
        return switch (state) {
            case PASSED, ENDED -> "past";
            case CURRENT -> ask.stops() ? "now" : "beside";
            case COMING -> "next";
            case DROPPED -> "off";
        };
    }

    /** Whether the caller can take note or report here. */
    public boolean answerable() {
        return mine && !ask.stops() && !extra.capacities().isEmpty();
    }
}
