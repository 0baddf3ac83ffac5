package th.go.led.rangwan.service.task;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.task.Task;

/** Opens and ends tasks on behalf of the use cases, in their transactions. */
@Dependent
public class TaskBook {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<TaskOpened> opened;

    @Inject
    private Event<TaskEnded> ended;

    @Inject
    private Event<TaskNudged> nudged;

    @Inject
    private Clock clock;

    /** Opens a task now; {@code due} may be null. */
    public void open(Task.What what, Task.Assignee assignee, Task.Sender from, Instant due) {
        begin(new Task(what, assignee, from, clock.instant(), due));
    }

    private void begin(Task task) {
        entities.persist(task);
        opened.fire(new TaskOpened(task));
    }

    private void end(Task task) {
        task.done(clock.instant());
        ended.fire(new TaskEnded(task));
    }

    /** Whether a task of that kind upon the subject is open. */
    public boolean waits(String subject, String titleKey) {
        return sender(subject, titleKey).isPresent();
    }

    /** From whom the open task of that kind upon the subject came. */
    public Optional<Task.Sender> sender(String subject, String titleKey) {
        return ofKind(subject, titleKey).stream().findFirst().map(Task::from);
    }

    /** Ends every open task of that kind upon any subject that begins so, in one statement; nobody did them, and nobody is told. */
    public void doneAll(String subjectsBeginning, String titleKey) {
        entities.createQuery("update Task t set t.doneAt = :now, t.version = t.version + 1 where t.titleKey = :key"
                        + " and t.subject like :beginning and t.doneAt is null")
                .setParameter("now", clock.instant())
                .setParameter("key", titleKey)
                .setParameter("beginning", subjectsBeginning + "%")
                .executeUpdate();
    }

    /** Opens a task that is due at an instant counted from something that may move, see {@link Task#countFrom}. */
    public void open(Task.What what, Task.Assignee assignee, Task.Sender from, Instant due, String dueFrom) {
        Task task = new Task(what, assignee, from, clock.instant(), due);
        task.countFrom(dueFrom);
        begin(task);
    }

    /** Moves every open task that is due at the instant counted from that; null for no date any more. */
    public void move(String dueFrom, Instant due) {
        entities.createQuery("select t from Task t where t.dueFrom = :from and t.doneAt is null", Task.class)
                .setParameter("from", dueFrom)
                .getResultList()
                .forEach(task -> task.moveDue(due));
    }

    /** Moves every open task of that kind upon the subject; null for no date any more. */
    public void move(String subject, String titleKey, Instant due) {
        ofKind(subject, titleKey).forEach(task -> task.moveDue(due));
    }

    /** Whether an open task of that kind upon the subject waits for the person. */
    public boolean waits(String subject, String titleKey, long personId) {
        return ofKind(subject, titleKey).stream()
                .anyMatch(task -> Objects.equals(task.assignee().personId(), personId));
    }

    /** Ends the open tasks of that kind upon the subject that wait for the person. */
    public void done(String subject, String titleKey, long personId) {
        ofKind(subject, titleKey).stream()
                .filter(task -> Objects.equals(task.assignee().personId(), personId))
                .forEach(this::end);
    }

    /** Ends the open task that waits for the assignee: of that kind upon the subject, with that text in its title. */
    public void done(String subject, String titleKey, String titleArgument, Task.Assignee assignee) {
        of(subject, titleKey, titleArgument, assignee).forEach(this::end);
    }

    /** Moves that open task; null for no date any more. */
    public void move(String subject, String titleKey, String titleArgument, Task.Assignee assignee, Instant due) {
        of(subject, titleKey, titleArgument, assignee).forEach(task -> task.moveDue(due));
    }

    /** Reminds whom that open task waits for. */
    public void nudge(String subject, String titleKey, String titleArgument, Task.Assignee assignee, Task.Sender by) {
        Instant now = clock.instant();
        of(subject, titleKey, titleArgument, assignee).forEach(task -> {
            task.nudge(by, now);
            nudged.fire(new TaskNudged(task));
        });
    }

    private List<Task> of(String subject, String titleKey, String titleArgument, Task.Assignee assignee) {
        return ofKind(subject, titleKey).stream()
                .filter(task -> task.assignee().equals(assignee))
                .filter(task -> task.what().titleArgument().equals(Task.What.argument(titleArgument)))
                .toList();
    }

    private List<Task> ofKind(String subject, String titleKey) {
        return entities.createQuery(
                        "select t from Task t where t.subject = :subject and t.titleKey = :key and t.doneAt is null",
                        Task.class)
                .setParameter("subject", subject)
                .setParameter("key", titleKey)
                .getResultList();
    }

    /** Ends every open task of that kind upon the subject. */
    public void done(String subject, String titleKey) {
        ofKind(subject, titleKey).forEach(this::end);
    }

    /** Ends the open tasks of that kind upon the subject whose title has that argument. */
    public void done(String subject, String titleKey, String titleArgument) {
        entities.createQuery(
                        "select t from Task t where t.subject = :subject and t.titleKey = :key"
                                + " and t.titleArgument = :argument and t.doneAt is null",
                        Task.class)
                .setParameter("subject", subject)
                .setParameter("key", titleKey)
                .setParameter("argument", Task.What.argument(titleArgument))
                .getResultList()
                .forEach(this::end);
    }

    /** Ends the open tasks of that kind upon the subject that are done on that page. */
    public void doneOn(String subject, String titleKey, String page) {
        ofKind(subject, titleKey).stream()
                .filter(task -> task.what().page().equals(page))
                .forEach(this::end);
    }

    /** Ends every open task upon the subject, whatever its kind. */
    public void done(String subject) {
        entities.createQuery("select t from Task t where t.subject = :subject and t.doneAt is null", Task.class)
                .setParameter("subject", subject)
                .getResultList()
                .forEach(this::end);
    }

    /** The open tasks of that kind upon these subjects. */
    public List<Task> open(Set<String> subjects, String titleKey) {
        return subjects.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Task t where t.subject in :subjects and t.titleKey = :key"
                                        + " and t.doneAt is null",
                                Task.class)
                        .setParameter("subjects", subjects)
                        .setParameter("key", titleKey)
                        .getResultList();
    }
}
