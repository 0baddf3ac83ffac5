package th.go.led.rangwan.service.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.notice.NoticeKind;
import th.go.led.rangwan.domain.notice.NoticePreference;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.deadline.OfficeDays;
import th.go.led.rangwan.service.identity.People;

/**
 * Writes one person's digest of one day. The row of the person's preference is held meanwhile, so that of several nodes one
 * writes, and the day is noted with the message: both stand or neither. A person without a post gets none.
 */
@Stateless
@PermitAll
public class DigestTurn {
    private static final String SKIP_LOCKED = "-2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private NoticePost post;

    @Inject
    private OfficeDays office;

    @Inject
    private Clock clock;

    /** Gives everybody who has none a preference, and names those to whom a digest is owed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> owed() {
        entities.createQuery(
                        "select p.id from Person p where not exists"
                                + " (select 1 from NoticePreference n where n.personId = p.id) order by p.id",
                        Long.class)
                .getResultList()
                .forEach(person -> entities.persist(new NoticePreference(person)));
        Instant now = clock.instant();
        return entities.createQuery("select n from NoticePreference n order by n.personId", NoticePreference.class)
                .getResultStream()
                .filter(wish -> wish.owed(now, office.calendar()))
                .map(NoticePreference::personId)
                .toList();
    }

    /** Writes the digest that is owed to that person, if there is anything to tell; the day is over either way. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(long personId) {
        Instant now = clock.instant();
        held(personId).filter(wish -> wish.owed(now, office.calendar())).ifPresent(wish -> {
            Person person = entities.find(Person.class, personId);
            Digest digest = digest(person, now);
            if (!digest.empty()) {
                post.digest(person, digest);
            }
            wish.digested(now);
        });
    }

    private Digest digest(Person person, Instant now) {
        Set<Long> posts = people.postsOf(person, now);
        if (posts.isEmpty()) {
            return new Digest(0, List.of(), List.of());
        }
        String mine = " from Task t where t.doneAt is null and (t.personId = :person or t.postId in :posts)";
        long waiting = entities.createQuery("select count(t)" + mine, Long.class)
                .setParameter("person", person.id())
                .setParameter("posts", posts)
                .getSingleResult();
        List<Task> soonest = entities.createQuery("select t" + mine + " order by t.due nulls last, t.id", Task.class)
                .setParameter("person", person.id())
                .setParameter("posts", posts)
                .setMaxResults(Digest.LINES)
                .getResultList();
        List<Notice> news = entities.createQuery(
                        "select n from Notice n where n.person = :person and n.kind = :know and n.toldAt is null"
                                + " and n.readAt is null order by n.id",
                        Notice.class)
                .setParameter("person", person)
                .setParameter("know", NoticeKind.KNOW)
                .setMaxResults(Digest.LINES)
                .getResultList();
        return new Digest(waiting, soonest, news);
    }

    private Optional<NoticePreference> held(long personId) {
        return entities.createQuery(
                        "select n from NoticePreference n where n.personId = :person", NoticePreference.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
