package th.go.led.rangwan.service.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;

/** What waits for the caller: tasks of the person, and of the posts held or acted for at this instant. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class WorkListService {
    private static final int MOST = 200;
    private static final Duration SOON = Duration.ofDays(7);
    private static final String MINE = "t.doneAt is null and (t.personId = :person or t.postId in :posts)";
    private static final String ROW = "select new th.go.led.rangwan.service.task.TaskLine(t, p.nameTh, p.nameEn, o)"
            + " from Task t left join Person p on p.id = t.personId left join Post o on o.id = t.postId where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The caller's list, soonest due first, at most 200 lines. */
    public WorkListSheet mine() {
        CallerSheet who = caller.current();
        Instant now = clock.instant();
        List<TaskRow> rows = soonest(who, MOST);
        Instant horizon = now.plus(SOON);
        return new WorkListSheet(
                rows.stream().filter(row -> row.overdue(now)).toList(),
                rows.stream()
                        .filter(row -> !row.overdue(now) && row.overdue(horizon))
                        .toList(),
                rows.stream().filter(row -> !row.overdue(horizon)).toList(),
                elsewhere(who));
    }

    /** How many tasks wait for the caller. */
    public long waiting() {
        CallerSheet who = caller.current();
        return entities.createQuery("select count(t) from Task t where " + MINE, Long.class)
                .setParameter("person", who.personId())
                .setParameter("posts", posts(who.viewer()))
                .getSingleResult();
    }

    /** How much waits for the caller and is late, counted over all, with the tasks that are due soonest. */
    public WaitingSheet waiting(int most) {
        CallerSheet who = caller.current();
        Object[] counts = entities.createQuery(
                        "select count(t), coalesce(sum(case when t.due < :now then 1 else 0 end), 0) from Task t where "
                                + MINE,
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("person", who.personId())
                .setParameter("posts", posts(who.viewer()))
                .getSingleResult();
        return new WaitingSheet(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), soonest(who, most));
    }

    private List<TaskRow> soonest(CallerSheet who, int most) {
        return entities.createQuery(ROW + MINE + " order by t.due nulls last, t.id", TaskLine.class)
                .setParameter("person", who.personId())
                .setParameter("posts", posts(who.viewer()))
                .setMaxResults(most)
                .getResultStream()
                .map(TaskLine::mine)
                .toList();
    }

    private List<TaskRow> elsewhere(CallerSheet who) {
        return entities.createQuery(
                        ROW + "t.doneAt is null and t.fromTh = :name and (t.personId is null or t.personId <> :person)"
                                + " order by t.due nulls last, t.id",
                        TaskLine.class)
                .setParameter("name", who.nameTh())
                .setParameter("person", who.personId())
                .setMaxResults(20)
                .getResultStream()
                .map(TaskLine::elsewhere)
                .toList();
    }

    private static Set<Long> posts(Viewer viewer) {
        return viewer.postIds().isEmpty() ? Set.of(-1L) : viewer.postIds();
    }
}
