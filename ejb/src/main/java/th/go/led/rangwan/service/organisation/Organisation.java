package th.go.led.rangwan.service.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The stored units, posts, people and orders, for keeping them. */
@Dependent
class Organisation {
    private static final String ORDER = "select o from ActingOrder o join fetch o.replaced r join fetch r.unit"
            + " left join fetch o.person left join fetch o.holderOf ";

    @PersistenceContext
    private EntityManager entities;

    /** All units in the order in which they were entered. */
    List<OrgUnit> units() {
        return entities.createQuery("select u from OrgUnit u order by u.id", OrgUnit.class)
                .getResultList();
    }

    /** All posts with their units; those that lead a unit first. */
    List<Post> posts() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u order by u.id, p.head desc, p.id", Post.class)
                .getResultList();
    }

    /** The people after that login whose login or name has the words, lower case, in the order of their logins. */
    List<Person> people(String words, String after, int most) {
        return entities.createQuery(
                        "select p from Person p where p.login > :after and (lower(p.login) like :words escape '!'"
                                + " or lower(p.nameTh) like :words escape '!' or lower(p.nameEn) like :words escape '!')"
                                + " order by p.login",
                        Person.class)
                .setParameter("after", after)
                .setParameter(
                        "words",
                        "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** The holdings of these people, with the posts. */
    List<PostHolding> holdings(List<Person> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select h from PostHolding h join fetch h.person join fetch h.post p join fetch p.unit"
                                        + " where h.person in :people order by h.validFrom, h.id",
                                PostHolding.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** The orders that are not over at that instant, coming ones too, the latest first. */
    List<ActingOrder> ordersNotOver(Instant at) {
        return entities.createQuery(
                        ORDER + "where o.cancelledAt is null and (o.validUntil is null or o.validUntil > :at)"
                                + " order by o.validFrom desc, o.id desc",
                        ActingOrder.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** The orders below that id that are over at an instant or were cancelled, the latest entered first. */
    List<ActingOrder> ordersOver(Instant at, long below, int most) {
        return entities.createQuery(
                        ORDER + "where o.id < :below and (o.cancelledAt is not null or o.validUntil <= :at)"
                                + " order by o.id desc",
                        ActingOrder.class)
                .setParameter("at", at)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every order that names the person, or a post that they ever held. */
    List<ActingOrder> ordersTouching(Person person) {
        return entities.createQuery(
                        ORDER + "where o.person = :person or o.holderOf in"
                                + " (select h.post from PostHolding h where h.person = :person)"
                                + " order by o.validFrom desc, o.id desc",
                        ActingOrder.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Whether another person has that login. */
    boolean loginTaken(String login, long otherThan) {
        return entities.createQuery(
                                "select count(p) from Person p where lower(p.login) = lower(:login) and p.id <> :id",
                                Long.class)
                        .setParameter("login", login)
                        .setParameter("id", otherThan)
                        .getSingleResult()
                > 0;
    }

    /** Whether another unit has that Thai name. */
    boolean unitNamed(String nameTh, long otherThan) {
        return entities.createQuery("select count(u) from OrgUnit u where u.nameTh = :name and u.id <> :id", Long.class)
                        .setParameter("name", nameTh)
                        .setParameter("id", otherThan)
                        .getSingleResult()
                > 0;
    }

    /** The post that leads the unit, or another one than that, which may be null. */
    Optional<Post> headOf(OrgUnit unit, Post other) {
        return entities.createQuery(
                        "select p from Post p where p.unit = :unit and p.head = true order by p.id", Post.class)
                .setParameter("unit", unit)
                .getResultStream()
                .filter(post -> other == null || !post.isSame(other))
                .findFirst();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    OrgUnit unit(long id) {
        return existing(OrgUnit.class, id);
    }

    Post post(long id) {
        return existing(Post.class, id);
    }

    Person person(long id) {
        return existing(Person.class, id);
    }

    ActingOrder order(long id) {
        return existing(ActingOrder.class, id);
    }

    PostHolding holding(long id) {
        return existing(PostHolding.class, id);
    }

    private <T> T existing(Class<T> type, long id) {
        T found = entities.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Refuses a view that is older than what stands. */
    static void requireSeen(long version, long seen) {
        if (version != seen) {
            throw new StaleException();
        }
    }
}
