package th.go.led.rangwan.service.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;

/** Reads who stands behind the login that the container vouches for, with the roles that it gives them. */
@Stateless
@PermitAll
@DeclareRoles({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class CallerReader {
    @Resource
    private SessionContext session;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Whether there is, or was, a person of the caller's login. */
    public boolean knows() {
        return people.byLogin(login()).isPresent();
    }

    /** The person of the caller's login; empty when there is none, or one whose access ended. */
    public Optional<CallerSheet> sheet() {
        List<PostHolding> held = people.holdingsOf(login());
        Optional<Person> person = held.isEmpty()
                ? people.byLogin(login())
                : Optional.of(held.get(0).person());
        return person.filter(Person::mayEnter).map(found -> sheet(found, held));
    }

    private String login() {
        return Objects.requireNonNullElse(session.getCallerPrincipal().getName(), "");
    }

    private CallerSheet sheet(Person person, List<PostHolding> held) {
        Instant now = clock.instant();
        List<PostHolding> holdings =
                held.stream().filter(holding -> holding.validAt(now)).toList();
        List<Capacity> capacities = Capacity.offered(holdings, people.ordersReaching(person, now), now);
        List<OrgUnit> units = holdings.stream()
                .map(holding -> holding.post().unit())
                .distinct()
                .toList();
        Set<String> roles = Role.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
        Viewer viewer = new Viewer(
                person.id(),
                roles,
                units.stream().map(OrgUnit::id).collect(Collectors.toSet()),
                units.stream().anyMatch(OrgUnit::coordinating),
                capacities.stream()
                        .filter(Capacity::receives)
                        .map(Capacity::forPost)
                        .collect(Collectors.toSet()));
        OrgUnit home = units.isEmpty() ? null : units.get(0);
        return new CallerSheet(
                person.login(),
                person.nameTh(),
                person.nameEn(),
                person.language(),
                Role.ALL.stream().filter(roles::contains).findFirst().orElse(""),
                home == null ? 0 : home.id(),
                home == null ? "" : home.nameTh(),
                home == null ? "" : home.nameEn(),
                viewer,
                capacities);
    }
}
