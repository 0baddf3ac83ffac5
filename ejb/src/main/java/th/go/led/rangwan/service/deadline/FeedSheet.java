package th.go.led.rangwan.service.deadline;

import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.task.Task;

/**
 * What a person's calendar shows at this moment.
 *
 * @param language in which the person reads
 * @param role which decides where the links lead
 */
public record FeedSheet(Language language, String role, Instant now, List<Item> tasks, List<Call> calls) {

    /**
     * A task, or a step of a plan.
     *
     * @param mine whether it waits for the person; else it is a step of somebody else
     * @param version how often it was changed
     */
    public record Item(long id, long version, Task.What what, Instant since, Instant due, boolean mine) {}

    /**
     * A cycle that runs, with its deadline and events.
     *
     * @param changes how often its deadline was moved or settled, and when last
     */
    public record Call(
            String code,
            Bilingual title,
            DeadlineFaces deadline,
            List<Meeting> events,
            long changes,
            Instant changedAt) {}

    /**
     * An event of a cycle that was not cancelled.
     *
     * @param code by which the call names it, null for one that the office added
     * @param version how often it was changed
     * @param mine whether the person is to attend it
     */
    public record Meeting(long id, String code, long version, Instant since, EventContent content, boolean mine) {}
}
