package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.deadline.CalendarFeed;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventState;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.event.EventTasks;
import th.go.led.rangwan.service.event.Events;
import th.go.led.rangwan.service.identity.People;

/**
 * Reads a person's calendar by the secret of its address, without a login. What the person may see is looked up anew at
 * each fetch: who holds no post and acts for none any more is not found.
 */
@Stateless
@PermitAll
public class FeedReadService {
    @Inject
    private Feeds feeds;

    @Inject
    private People people;

    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OfficeDays office;

    @Inject
    private Events events;

    @Inject
    private Clock clock;

    /** The calendar of that secret; not found for one that is unknown or revoked, or a person without a post or access. */
    public FeedSheet read(String secret) {
        CalendarFeed feed = feeds.bySecret(secret).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        Set<Long> posts = people.postsOf(feed.person(), now);
        if (posts.isEmpty() || !feed.person().mayEnter()) {
            throw new NotFoundException();
        }
        feed.read(now);
        long person = feed.person().id();
        return new FeedSheet(
                feed.person().language(),
                feed.role(),
                now,
                feeds.tasks(person, posts).stream()
                        .filter(task -> !task.what().titleKey().equals(EventTasks.ATTEND)) // the event itself is shown
                        .map(task -> item(task, person, posts))
                        .toList(),
                deadlines.running().stream()
                        .map(code -> call(code, person, now))
                        .toList());
    }

    private static FeedSheet.Item item(Task task, long person, Set<Long> posts) {
        Task.Assignee waits = task.assignee();
        boolean mine = waits.personId() == null ? posts.contains(waits.postId()) : waits.personId() == person;
        return new FeedSheet.Item(task.id(), task.version(), task.what(), task.since(), task.due(), mine);
    }

    private FeedSheet.Call call(String code, long person, Instant now) {
        CycleDefinition definition = cycles.current(code);
        Cycle cycle = cycles.cycle(code);
        List<DeadlineSettlement> settled = deadlines.settlements(code);
        return new FeedSheet.Call(
                code,
                definition.title(),
                Deadlines.of(definition.deadline(), settled).faces(now, office.calendar()),
                events.of(code).stream()
                        .filter(event -> event.state() != EventState.CANCELLED)
                        .map(event -> meeting(event, person))
                        .toList(),
                definition.deadlines().size() - 1L + settled.size(),
                settled.isEmpty() ? cycle.stateSince() : settled.get(0).settledAt());
    }

    private static FeedSheet.Meeting meeting(CycleEvent event, long person) {
        return new FeedSheet.Meeting(
                event.id(),
                event.code(),
                event.version(),
                event.stateSince(),
                event.content(),
                event.parts().stream().anyMatch(part -> part.person().id() == person));
    }
}
