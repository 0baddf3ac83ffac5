package th.go.led.rangwan.service.task;

import th.go.led.rangwan.domain.task.Task;

/** Somebody has something to do. Fired in the transaction of the act that opened it. */
public record TaskOpened(Task task) {}
