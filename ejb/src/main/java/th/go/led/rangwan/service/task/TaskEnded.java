package th.go.led.rangwan.service.task;

import th.go.led.rangwan.domain.task.Task;

/** A task is done, or was taken off the lists. Fired in the transaction of the act that ended it. */
public record TaskEnded(Task task) {}
