package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.notice.NoticePreference;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.Caller;

/** Writes notices in the transaction of the act that causes them, and sends at once those that do not wait for the digest. */
@Dependent
public class NoticeBook {
    private static final Task.Sender SYSTEM = new Task.Sender("ระบบ", "The system");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Readers readers;

    @Inject
    private NoticePost post;

    @Inject
    private OfficeDays office;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Tells everybody for whom the task waits now; nobody is told of what they gave themselves. */
    void toDo(Task task) {
        Instant now = clock.instant();
        for (Person person : others(readers.of(task.assignee(), now))) {
            if (person.nameTh().equals(task.from().th())) {
                continue; // the system keeps a task that the person gave themselves
            }
            NoticePreference wish = wish(person);
            write(Notice.toDo(person, task, wish.urgent(task.due(), now, office.calendar()), now), wish);
        }
    }

    /** Tells everybody for whom the task waits now that somebody reminds them of it. */
    void remind(Task task, Task.What what) {
        Instant now = clock.instant();
        others(readers.of(task.assignee(), now))
                .forEach(person -> write(Notice.reminder(person, task, what, now), wish(person)));
    }

    /** Tells these people of something for their information; nobody is told of their own act. */
    public void toKnow(Collection<Person> people, Task.What what, boolean urgent) {
        Instant now = clock.instant();
        others(people).forEach(person -> write(Notice.toKnow(person, what, sender(), urgent, now), wish(person)));
    }

    /** Tells a person on the desk alone: nothing is sent, now or with the digest. */
    void onDesk(Person person, Task.What what) {
        Instant now = clock.instant();
        Notice notice = Notice.toKnow(person, what, SYSTEM, false, now);
        notice.told(now);
        entities.persist(notice);
    }

    /** What the person chose, or the usual. */
    NoticePreference wish(Person person) {
        NoticePreference stored = entities.find(NoticePreference.class, person.id());
        return stored == null ? new NoticePreference(person.id()) : stored;
    }

    private void write(Notice notice, NoticePreference wish) {
        entities.persist(notice);
        if (wish.wantsAtOnce(notice.kind(), notice.urgent())) {
            post.atOnce(notice);
        }
    }

    private List<Person> others(Collection<Person> people) {
        long self = caller.known() ? caller.current().personId() : 0;
        return people.stream().filter(person -> person.id() != self).distinct().toList();
    }

    private Task.Sender sender() {
        return caller.known()
                ? new Task.Sender(caller.current().nameTh(), caller.current().nameEn())
                : SYSTEM;
    }
}
