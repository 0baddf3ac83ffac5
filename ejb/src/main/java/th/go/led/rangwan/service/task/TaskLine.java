package th.go.led.rangwan.service.task;

import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.task.Task;

/** A task with the person or post that it waits for, as one query reads them. */
public record TaskLine(Task task, String personTh, String personEn, Post post) {
    TaskRow mine() {
        return row(null, null);
    }

    TaskRow elsewhere() {
        return post == null
                ? row(personTh, personEn)
                : row(post.title().shortTh(), post.title().shortEn());
    }

    private TaskRow row(String waitsForTh, String waitsForEn) {
        return new TaskRow(
                task.id(),
                task.what(),
                task.from(),
                task.since(),
                task.due(),
                task.dueBefore(),
                task.nudgedAt(),
                task.nudgedBy(),
                waitsForTh,
                waitsForEn);
    }
}
