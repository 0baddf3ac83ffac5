package th.go.led.rangwan.service.task;

import java.time.Instant;
import th.go.led.rangwan.domain.task.Task;

/**
 * One line of a work list.
 *
 * @param due instant by which it is to be done, null when it has no date
 * @param dueBefore instant by which it was due before it was moved, null when it never was
 * @param nudgedAt when whom it waits for was last reminded, null for never; {@code nudgedBy} by whom
 * @param waitsForTh for a task of somebody else, whom it waits for; null in one's own list
 */
public record TaskRow(
        long id,
        Task.What what,
        Task.Sender from,
        Instant since,
        Instant due,
        Instant dueBefore,
        Instant nudgedAt,
        Task.Sender nudgedBy,
        String waitsForTh,
        String waitsForEn) {

    /** Whether the due instant has passed. */
    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
