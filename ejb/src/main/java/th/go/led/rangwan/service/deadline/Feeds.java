package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.deadline.CalendarFeed;
import th.go.led.rangwan.domain.task.Task;

/** The stored calendar addresses and what they show of the work lists. */
@Dependent
class Feeds {
    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager entities;

    /** The SHA-256 of a secret, in hexadecimal digits. */
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The open address with that secret, with its person. */
    Optional<CalendarFeed> bySecret(String secret) {
        String hash = hash(secret);
        return entities.createQuery(
                        "select f from CalendarFeed f join fetch f.person where f.secretHash = :hash",
                        CalendarFeed.class)
                .setParameter("hash", hash)
                .getResultStream()
                .filter(feed -> feed.opensBy(hash))
                .findFirst();
    }

    /** The person's open addresses, the latest first. */
    List<CalendarFeed> of(long personId) {
        return entities.createQuery(
                        "select f from CalendarFeed f where f.person.id = :person and f.revokedAt is null"
                                + " order by f.id desc",
                        CalendarFeed.class)
                .setParameter("person", personId)
                .getResultList();
    }

    void add(CalendarFeed feed) {
        entities.persist(feed);
        entities.flush(); // its id names it in the trail
    }

    /** Open tasks with a due instant: the person's, those of the posts, and every step of a plan; soonest first. */
    List<Task> tasks(long personId, Set<Long> posts) {
        return entities.createQuery(
                        "select t from Task t where t.doneAt is null and t.due is not null and (t.personId = :person"
                                + " or t.postId in :posts or t.titleKey = :plan) order by t.due, t.id",
                        Task.class)
                .setParameter("person", personId)
                .setParameter("posts", posts)
                .setParameter("plan", PlanTasks.TITLE)
                .setMaxResults(MOST)
                .getResultList();
    }
}
