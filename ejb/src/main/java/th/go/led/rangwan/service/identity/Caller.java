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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;

/** Answers who is calling: the container's principal matched to a person, with posts and orders of this instant. */
@Stateless
@PermitAll
@DeclareRoles({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class Caller {
    @Resource
    private SessionContext session;

    @Inject
    private People people;

    @Inject
    private CallerOfRequest known;

    @Inject
    private Clock clock;

    /** The login name that the container vouches for, "anonymous" without one. */
    public String login() {
        return session.getCallerPrincipal().getName();
    }

    /** Whether the login has a person behind it. */
    public boolean known() {
        return known.of(login(), this::read).isPresent();
    }

    /**
     * The person behind this call; read once a request.
     *
     * @throws UnknownPersonException when the portal let somebody in whom the application does not know
     */
    public CallerSheet current() {
        return known.of(login(), this::read).orElseThrow(() -> new UnknownPersonException(login()));
    }

    /** The person as an entity of the running transaction. */
    public Person person() {
        return people.person(current().personId());
    }

    /** The same as a mere reference, for noting who did something: it is read only when asked for more than that. */
    public Person reference() {
        return people.reference(current().personId());
    }

    private Optional<CallerSheet> read() {
        List<PostHolding> held = people.holdingsOf(login());
        return held.isEmpty()
                ? people.byLogin(login()).map(person -> sheet(person, held))
                : Optional.of(sheet(held.get(0).person(), held));
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
