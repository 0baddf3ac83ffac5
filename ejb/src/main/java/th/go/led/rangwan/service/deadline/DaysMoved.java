package th.go.led.rangwan.service.deadline;

/**
 * Days by which dates are counted have changed: the holiday table, or how a deadline is read. Fired in the transaction of
 * the act.
 *
 * @param cycle the code of the cycle that it concerns; null for every cycle
 */
public record DaysMoved(String cycle) {}
