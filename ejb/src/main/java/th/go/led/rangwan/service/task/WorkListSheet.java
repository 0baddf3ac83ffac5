package th.go.led.rangwan.service.task;

import java.util.List;

/**
 * What waits for a person, in three groups, and what the person's cases wait for elsewhere.
 *
 * @param overdue past their due instant
 * @param soon due within seven days
 * @param later due after that, or without a date
 * @param elsewhere tasks of other people that came from this person
 */
public record WorkListSheet(List<TaskRow> overdue, List<TaskRow> soon, List<TaskRow> later, List<TaskRow> elsewhere) {
    /** How many wait for the person. */
    public int waiting() {
        return overdue.size() + soon.size() + later.size();
    }
}
