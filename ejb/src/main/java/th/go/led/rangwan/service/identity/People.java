package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;

/** The stored units, posts and people. */
@Dependent
public class People {
    @PersistenceContext
    private EntityManager entities;

    /** The person with that login name, in whatever capitals: no two differ in these alone. */
    public Optional<Person> byLogin(String login) {
        return entities.createQuery("select p from Person p where lower(p.login) = lower(:login)", Person.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The person with that id, who is there: people are never removed. */
    Person person(long id) {
        return entities.find(Person.class, id);
    }

    /** Every holding of whoever has that login name, in whatever capitals, past and coming ones too, with person, post and unit. */
    List<PostHolding> holdingsOf(String login) {
        return entities.createQuery(
                        "select h from PostHolding h join fetch h.person e join fetch h.post p join fetch p.unit"
                                + " where lower(e.login) = lower(:login) order by h.id",
                        PostHolding.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** Every holding of the person, past and coming ones too, with post and unit. */
    public List<PostHolding> holdingsOf(Person person) {
        return entities.createQuery(
                        "select h from PostHolding h join fetch h.post p join fetch p.unit"
                                + " where h.person = :person order by h.id",
                        PostHolding.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Every holding of anybody with person, post and unit, past and coming ones too. */
    public List<PostHolding> holdings() {
        return entities.createQuery(
                        "select h from PostHolding h join fetch h.person join fetch h.post p join fetch p.unit"
                                + " order by h.id",
                        PostHolding.class)
                .getResultList();
    }

    /** The person of that Thai name, when exactly one has it. */
    public Optional<Person> byName(String nameTh) {
        List<Person> found = entities.createQuery("select p from Person p where p.nameTh = :name", Person.class)
                .setParameter("name", nameTh)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The orders in force at an instant that name the person, or a post whoever holds it, with the replaced post. */
    List<ActingOrder> ordersReaching(Person person, Instant at) {
        return entities.createQuery(
                        "select o from ActingOrder o join fetch o.replaced p join fetch p.unit"
                                + " left join fetch o.holderOf left join fetch o.person"
                                + " where (o.person = :person or o.holderOf is not null)"
                                + " and o.validFrom <= :at and (o.validUntil is null or o.validUntil > :at)"
                                + " order by o.id",
                        ActingOrder.class)
                .setParameter("person", person)
                .setParameter("at", at)
                .getResultStream()
                .filter(order -> order.validAt(at))
                .toList();
    }

    /** The capacities open to the person at an instant, the likeliest first. */
    public List<Capacity> capacitiesOf(Person person, Instant at) {
        return Capacity.offered(holdingsOf(person), ordersReaching(person, at), at);
    }

    /** The posts that the person holds or acts for at an instant, so that what waits for them is theirs. */
    public Set<Long> postsOf(Person person, Instant at) {
        return capacitiesOf(person, at).stream()
                .filter(Capacity::receives)
                .map(Capacity::forPost)
                .collect(Collectors.toSet());
    }

    /** The post that leads the unit. */
    public Optional<Post> headOf(OrgUnit unit) {
        return entities.createQuery(
                        "select p from Post p where p.unit = :unit and p.head = true order by p.id", Post.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }

    /** The posts that lead units, with these, by the unit's id. */
    public List<Post> heads() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u where p.head = true order by u.id, p.id", Post.class)
                .getResultList();
    }

    /** Every post with its unit, by unit. */
    public List<Post> posts() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u order by u.id, p.head desc, p.id", Post.class)
                .getResultList();
    }

    /** The post of that id, who must be known: posts are never removed. */
    public Post post(long id) {
        return entities.find(Post.class, id);
    }

    /** The unit that coordinates the department's applications; the department always has one. */
    public OrgUnit coordinatingUnit() {
        return entities.createQuery("select u from OrgUnit u where u.coordinating = true order by u.id", OrgUnit.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The post at the head of the whole department: อธิบดี. */
    public Post headOfDepartment() {
        return entities.createQuery(
                        "select p from Post p join fetch p.unit u where u.parent is null and p.head = true order by p.id",
                        Post.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Who has the full powers of the post at that instant by an order of their own: รักษาราชการแทน, รักษาการในตำแหน่ง. */
    public List<Person> actingFor(Post post, Instant at) {
        return entities.createQuery(
                        "select o from ActingOrder o where o.replaced = :post order by o.id", ActingOrder.class)
                .setParameter("post", post)
                .getResultStream()
                .filter(order -> order.validAt(at) && order.gives().powers().full())
                .flatMap(order -> named(order.givenTo(), at))
                .distinct()
                .toList();
    }

    private Stream<Person> named(ActingOrder.GivenTo givenTo, Instant at) {
        return givenTo.person() == null ? holdersOf(givenTo.post(), at).stream() : Stream.of(givenTo.person());
    }

    /** Whether the person holds the post at any instant of that term, whose end is null while none is known. */
    public boolean holdsWithin(Person person, Post post, Instant from, Instant until) {
        return !entities.createQuery(
                        "select h.id from PostHolding h where h.person = :person and h.post = :post"
                                + " and (h.validUntil is null or h.validUntil > :from)"
                                + " and (:open = true or h.validFrom < :until)",
                        Long.class)
                .setParameter("person", person)
                .setParameter("post", post)
                .setParameter("from", from)
                .setParameter("open", until == null)
                .setParameter("until", until == null ? from : until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who holds the post at that instant. */
    public List<Person> holdersOf(Post post, Instant at) {
        return entities.createQuery(
                        "select h from PostHolding h join fetch h.person where h.post = :post order by h.id",
                        PostHolding.class)
                .setParameter("post", post)
                .getResultStream()
                .filter(holding -> holding.validAt(at))
                .map(PostHolding::person)
                .toList();
    }

    /** All units by Thai name. */
    public List<OrgUnit> units() {
        return entities.createQuery("select u from OrgUnit u order by u.nameTh", OrgUnit.class)
                .getResultList();
    }

    /** Everybody with a post in the unit that coordinates applications, by login. */
    public List<Person> coordinators() {
        return entities.createQuery(
                        "select distinct p from PostHolding h join h.person p where h.post.unit.coordinating = true"
                                + " order by p.login",
                        Person.class)
                .getResultList();
    }

    /** The person of that id, who must be known; read only when asked for more than the id. */
    public Person reference(long id) {
        return entities.getReference(Person.class, id);
    }

    /** The unit with that id, if any. */
    public Optional<OrgUnit> unit(long id) {
        return Optional.ofNullable(entities.find(OrgUnit.class, id));
    }

    /** Whether nobody has been entered yet. */
    public boolean empty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }
}
