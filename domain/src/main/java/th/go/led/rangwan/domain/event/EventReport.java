package th.go.led.rangwan.domain.event;

import java.util.List;

/**
 * What came of an event.
 *
 * @param broughtBack in the person's words
 * @param followUps what is to be done now
 * @param nothingFollows whether the person says that nothing is to be done
 */
public record EventReport(String broughtBack, List<EventFollowUp.Wanted> followUps, boolean nothingFollows) {
    /** Copies its list. */
    public EventReport {
        followUps = List.copyOf(followUps);
    }
}
