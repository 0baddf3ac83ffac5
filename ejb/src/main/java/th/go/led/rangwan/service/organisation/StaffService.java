package th.go.led.rangwan.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Keeps people and the posts they hold. The administrator changes them; secretary and auditor read. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class StaffService {
    private static final int PAGE = 50;

    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * One page of people.
     *
     * @param words that login or name contains, empty for all
     * @param after login after which the page begins, empty for the first
     */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public PersonPage page(String words, String after) {
        List<Person> found = organisation.people(words.strip().toLowerCase(Locale.ROOT), after, PAGE + 1);
        List<Person> shown = found.stream().limit(PAGE).toList();
        List<PostHolding> held = organisation.holdings(shown);
        Instant now = clock.instant();
        return new PersonPage(
                shown.stream().map(person -> row(person, held, now)).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).login() : "");
    }

    private static PersonRow row(Person person, List<PostHolding> held, Instant now) {
        return new PersonRow(
                person.id(),
                person.login(),
                new Bilingual(person.nameTh(), person.nameEn()),
                person.mail(),
                held.stream()
                        .filter(holding -> holding.person() == person && holding.validAt(now))
                        .map(holding -> OrderRow.title(holding.post()))
                        .toList(),
                person.mayEnter());
    }

    /** A person, and in which capacities they may sign at {@code at}; now when that is null. */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public PersonSheet sheet(long id, Instant at) {
        Person person = organisation.person(id);
        Instant now = clock.instant();
        Instant asked = at == null ? now : at;
        return new PersonSheet(
                id,
                person.version(),
                new PersonForm(person.login(), person.nameTh(), person.nameEn(), person.mail()),
                organisation.holdings(List.of(person)).stream()
                        .map(holding -> PersonSheet.HoldingRow.of(holding, now))
                        .toList(),
                organisation.ordersTouching(person).stream()
                        .map(order -> OrderRow.of(order, now))
                        .toList(),
                asked,
                people.capacitiesOf(person, asked).stream()
                        .map(PersonSheet.CapacityRow::of)
                        .toList(),
                caller.current().viewer().roles().contains(Role.ADMIN),
                new PersonSheet.Access(person.accessEndedAt(), caller.current().personId() == id));
    }

    /** Enters a person and gives their id; refused without login and names, or with a login that is there. */
    public long add(PersonForm form) {
        String login = form.login().strip();
        if (login.isEmpty() || !login.matches("[A-Za-z0-9._@-]{1,100}")) {
            throw new RefusedException("organisation.refused.login").at("login");
        }
        if (organisation.loginTaken(login, 0)) {
            throw new RefusedException("organisation.refused.login.taken", login).at("login");
        }
        Person person = new Person(login, form.nameTh(), form.nameEn());
        write(person, form);
        organisation.add(person);
        audit.record("person.added", "person:" + person.id(), "");
        return person.id();
    }

    /** Corrects names and address of a person; the login stays, because the trail names people by it. */
    public void change(long id, long seenVersion, PersonForm form) {
        Person person = organisation.person(id);
        Organisation.requireSeen(person.version(), seenVersion);
        write(person, form);
        audit.record("person.changed", "person:" + id, "");
    }

    private static void write(Person person, PersonForm form) {
        person.rename(form.nameTh(), form.nameEn());
        person.reachAt(form.mail());
    }

    /** Ends a person's access from their next request on, whatever the portal says; refused for oneself and when ended. */
    public void endAccess(long id, long seenVersion) {
        Person person = organisation.person(id);
        Organisation.requireSeen(person.version(), seenVersion);
        if (caller.current().personId() == id) {
            throw new RefusedException("organisation.refused.access.own");
        }
        person.endAccess(clock.instant());
        audit.record("person.access.ended", "person:" + id, "");
    }

    /** Lets a person in again; refused when they may come in anyway. */
    public void giveAccess(long id, long seenVersion) {
        Person person = organisation.person(id);
        Organisation.requireSeen(person.version(), seenVersion);
        person.giveAccess();
        audit.record("person.access.given", "person:" + id, "");
    }

    /** Gives a post to a person from a day on; refused when they hold it on that day already. */
    public void hold(long personId, long postId, LocalDate from) {
        Instant begins = Days.from(from, "from");
        Person person = organisation.person(personId);
        boolean held = people.holdingsOf(person).stream()
                .anyMatch(holding -> holding.post().id() == postId && holding.validAt(begins));
        if (postId == 0 || held) {
            throw new RefusedException(postId == 0 ? "organisation.refused.post" : "organisation.refused.held")
                    .at("post");
        }
        organisation.add(new PostHolding(person, organisation.post(postId), begins));
        audit.record("post.held", "person:" + personId, "post:" + postId + " from:" + from);
    }

    /** Ends a holding with its last day; refused when that is before it began. */
    public void end(long holdingId, long seenVersion, LocalDate lastDay) {
        Days.from(lastDay, "until");
        PostHolding holding = organisation.holding(holdingId);
        Organisation.requireSeen(holding.version(), seenVersion);
        holding.end(Days.through(lastDay));
        audit.record(
                "post.left",
                "person:" + holding.person().id(),
                "post:" + holding.post().id() + " through:" + lastDay);
    }
}
