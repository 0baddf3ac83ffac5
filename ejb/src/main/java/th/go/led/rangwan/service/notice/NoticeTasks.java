package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.shared.Phrases;
import th.go.led.rangwan.service.task.TaskEnded;
import th.go.led.rangwan.service.task.TaskNudged;
import th.go.led.rangwan.service.task.TaskOpened;

/** A task begins, or somebody reminds of it: whoever has it is told. Whoever had it does it: the person from whom it came is told. */
@Dependent
public class NoticeTasks {
    static final String DONE = "notice.done";

    @Inject
    private NoticeBook notices;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    void follow(@Observes TaskOpened opened) {
        notices.toDo(opened.task());
    }

    void follow(@Observes TaskNudged nudged) {
        notices.remind(nudged.task(), titled("notice.nudged", nudged.task()));
    }

    void follow(@Observes TaskEnded ended) {
        Task task = ended.task();
        if (caller.known() && theirs(task.assignee(), caller.current())) {
            people.byName(task.from().th())
                    .ifPresent(sender -> notices.toKnow(List.of(sender), titled(DONE, task), false));
        }
    }

    private static boolean theirs(Task.Assignee assignee, CallerSheet who) {
        return Objects.equals(assignee.personId(), who.personId())
                || who.viewer().postIds().stream().anyMatch(post -> post.equals(assignee.postId()));
    }

    /** That text about the task, whose own title stands in it. */
    private static Task.What titled(String key, Task task) {
        Task.What what = task.what();
        Bilingual title = Phrases.both(what.titleKey(), new Bilingual(what.titleArgument(), what.titleArgumentEn()));
        return new Task.What(
                key, title.th(), what.subject(), what.recordTh(), what.recordEn(), what.page(), title.en());
    }
}
