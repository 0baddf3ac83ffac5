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

    /**
     * The login name of the person, else the one that the container vouches for, "anonymous" without one; empty when the
     * portal told none. Portals write capitals as they like, the application as the person was entered.
     */
    public String login() {
        return known.of(vouched(), this::read).map(CallerSheet::login).orElseGet(this::vouched);
    }

    private String vouched() {
        return Objects.requireNonNullElse(session.getCallerPrincipal().getName(), "");
    }

    /** Why a login may not come in; null when it may. */
    public Stranger stranger() {
        if (vouched().isBlank()) {
            return Stranger.NAMELESS;
        }
        if (known()) {
            return current().role().isEmpty() ? Stranger.ROLELESS : null;
        }
        return people.byLogin(vouched()).isPresent() ? Stranger.ENDED : Stranger.UNKNOWN;
    }

    /** Whether the login has a person behind it whose access was not ended. */
    public boolean known() {
        return known.of(vouched(), this::read).isPresent();
    }

    /**
     * The person behind this call; read once a request.
     *
     * @throws UnknownPersonException when the portal let somebody in whom the application does not know, or no more
     */
    public CallerSheet current() {
        return known.of(vouched(), this::read).orElseThrow(() -> new UnknownPersonException(vouched()));
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
        List<PostHolding> held = people.holdingsOf(vouched());
        Optional<Person> person = held.isEmpty()
                ? people.byLogin(vouched())
                : Optional.of(held.get(0).person());
        return person.filter(Person::mayEnter).map(found -> sheet(found, held));
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
