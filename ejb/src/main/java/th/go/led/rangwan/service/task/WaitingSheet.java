package th.go.led.rangwan.service.task;

import java.util.List;

/**
 * How much waits for a person.
 *
 * @param waiting how many tasks wait in all
 * @param overdue how many of them are past their due instant
 * @param soonest the tasks that are due soonest, those without a date last
 */
public record WaitingSheet(long waiting, long overdue, List<TaskRow> soonest) {
    /** Copies its list. */
    public WaitingSheet {
        soonest = List.copyOf(soonest);
    }
}
