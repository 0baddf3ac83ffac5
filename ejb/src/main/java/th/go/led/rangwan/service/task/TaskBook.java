package th.go.led.rangwan.service.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.task.Task;

/** Opens and ends tasks on behalf of the use cases, in their transactions. */
@Dependent
public class TaskBook {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Opens a task now; {@code due} may be null. */
    public void open(Task.What what, Task.Assignee assignee, Task.Sender from, Instant due) {
        entities.persist(new Task(what, assignee, from, clock.instant(), due));
    }

    /** Ends every open task of that kind upon the subject. */
    public void done(String subject, String titleKey) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select t from Task t where t.subject = :subject and t.titleKey = :key and t.doneAt is null",
                        Task.class)
                .setParameter("subject", subject)
                .setParameter("key", titleKey)
                .getResultList()
                .forEach(task -> task.done(now));
    }

    /** Ends the open tasks of that kind upon the subject whose title has that argument. */
    public void done(String subject, String titleKey, String titleArgument) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select t from Task t where t.subject = :subject and t.titleKey = :key"
                                + " and t.titleArgument = :argument and t.doneAt is null",
                        Task.class)
                .setParameter("subject", subject)
                .setParameter("key", titleKey)
                .setParameter("argument", titleArgument)
                .getResultList()
                .forEach(task -> task.done(now));
    }

    /** Ends every open task upon the subject, whatever its kind. */
    public void done(String subject) {
        Instant now = clock.instant();
        entities.createQuery("select t from Task t where t.subject = :subject and t.doneAt is null", Task.class)
                .setParameter("subject", subject)
                .getResultList()
                .forEach(task -> task.done(now));
    }
}
