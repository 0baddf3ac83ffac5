package th.go.led.rangwan.service.notice;

import java.time.Instant;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.notice.NoticeKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;

/**
 * One notice as its reader sees it.
 *
 * @param due by when its task is due now; null without a date, or without a task
 * @param done when the task behind it was done; null while it waits, or without a task
 * @param told when it was put into a message; null when it has not been
 * @param unread whether the reader has not opened it, and it has not done itself
 */
public record NoticeRow(
        long id,
        NoticeKind kind,
        boolean urgent,
        Task.What what,
        Bilingual from,
        Instant due,
        Instant done,
        Instant written,
        Instant told,
        boolean unread) {

    static NoticeRow of(Notice notice, Task task, Instant doneAt) {
        return new NoticeRow(
                notice.id(),
                notice.kind(),
                notice.urgent(),
                notice.what(),
                notice.from(),
                task == null ? null : task.due(),
                doneAt,
                notice.writtenAt(),
                notice.toldAt(),
                notice.readAt() == null && doneAt == null);
    }
}
