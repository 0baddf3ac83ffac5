package th.go.led.rangwan.service.task;

import th.go.led.rangwan.domain.task.Task;

/** Somebody reminds whom a task waits for. Fired in the transaction of the act. */
public record TaskNudged(Task task) {}
