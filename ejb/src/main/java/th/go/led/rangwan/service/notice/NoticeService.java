package th.go.led.rangwan.service.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;

/** What the caller is told: everybody reads their own notices and nobody else's. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class NoticeService {
    /** How many notices a page of the list shows. */
    static final int PAGE = 30;

    private static final String MINE = " from Notice n left join Task t on t.id = n.taskId where n.person.id = :person";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One page of the caller's notices.
     *
     * @param below id that the page stays below; {@code Long.MAX_VALUE} for the latest page
     */
    public NoticePage page(NoticeShow show, long below) {
        List<NoticeRow> found = entities.createQuery(
                        "select n, t, t.doneAt" + MINE + " and n.id < :below and (" + show.condition()
                                + ") order by n.id desc",
                        Object[].class)
                .setParameter("person", me())
                .setParameter("below", below)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(row -> NoticeRow.of((Notice) row[0], (Task) row[1], (Instant) row[2]))
                .toList();
        boolean more = found.size() > PAGE;
        List<NoticeRow> rows = more ? found.subList(0, PAGE) : found;
        return new NoticePage(rows, counts(), more ? rows.get(PAGE - 1).id() : 0);
    }

    private Map<NoticeShow, Long> counts() {
        StringBuilder sums = new StringBuilder("select count(n)");
        for (NoticeShow show : NoticeShow.values()) {
            sums.append(", coalesce(sum(case when ").append(show.condition()).append(" then 1 else 0 end), 0)");
        }
        Object[] row = entities.createQuery(sums + MINE, Object[].class)
                .setParameter("person", me())
                .getSingleResult();
        Map<NoticeShow, Long> counts = new EnumMap<>(NoticeShow.class);
        int place = 1;
        for (NoticeShow show : NoticeShow.values()) {
            counts.put(show, ((Number) row[place++]).longValue());
        }
        return counts;
    }

    /** How many notices the caller has not read: as many as the list of them shows. */
    public long unread() {
        return entities.createQuery(
                        "select count(n)" + MINE + " and (" + NoticeShow.UNREAD.condition() + ")", Long.class)
                .setParameter("person", me())
                .getSingleResult();
    }

    /** Opens one of the caller's notices, which is read from now on; gives its page, relative to the role's folder. */
    public String open(long noticeId) {
        Notice notice = entities.find(Notice.class, noticeId);
        if (notice == null || notice.person().id() != me()) {
            throw new NotFoundException();
        }
        notice.read(clock.instant());
        return notice.what().page();
    }

    /** Opens a task that waits for the caller, and reads what told of it; gives its page. Not found for any other task. */
    public String openTask(long taskId) {
        Task task = entities.find(Task.class, taskId);
        if (task == null || !waitsForMe(task.assignee())) {
            throw new NotFoundException();
        }
        entities.createQuery("select n from Notice n where n.taskId = :task and n.person.id = :person", Notice.class)
                .setParameter("task", taskId)
                .setParameter("person", me())
                .getResultStream()
                .forEach(notice -> notice.read(clock.instant()));
        return task.what().page();
    }

    /** Marks these notices of the caller as read, others are left alone; gives how many were not before. */
    public int read(Set<Long> noticeIds) {
        return noticeIds.isEmpty()
                ? 0
                : entities.createQuery("update Notice n set n.readAt = :now, n.version = n.version + 1"
                                + " where n.id in :ids and n.person.id = :person and n.readAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("ids", noticeIds)
                        .setParameter("person", me())
                        .executeUpdate();
    }

    private boolean waitsForMe(Task.Assignee assignee) {
        Viewer viewer = caller.current().viewer();
        return assignee.personId() == null
                ? viewer.postIds().contains(assignee.postId())
                : assignee.personId() == viewer.personId();
    }

    private long me() {
        return caller.current().personId();
    }
}
