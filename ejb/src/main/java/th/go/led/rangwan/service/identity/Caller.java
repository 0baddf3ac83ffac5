package th.go.led.rangwan.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;

/**
 * Answers who is calling: the container's principal matched to a person, with posts and orders of this instant. Asked dozens of
 * times a request and so no session bean itself: {@link CallerReader} reads, once.
 */
@ApplicationScoped
public class Caller {
    @Inject
    private Principal principal;

    @Inject
    private CallerReader reader;

    @Inject
    private CallerOfRequest known;

    @Inject
    private People people;

    /**
     * The login name of the person, else the one that the container vouches for, "anonymous" without one; empty when the
     * portal told none. Portals write capitals as they like, the application as the person was entered.
     */
    public String login() {
        return sheet().map(CallerSheet::login).orElseGet(this::vouched);
    }

    private Optional<CallerSheet> sheet() {
        return known.of(vouched(), reader::sheet);
    }

    private String vouched() {
        return Objects.requireNonNullElse(principal.getName(), "");
    }

    /** Why a login may not come in; null when it may. */
    public Stranger stranger() {
        if (vouched().isBlank()) {
            return Stranger.NAMELESS;
        }
        if (known()) {
            return current().role().isEmpty() ? Stranger.ROLELESS : null;
        }
        return reader.knows() ? Stranger.ENDED : Stranger.UNKNOWN;
    }

    /** Whether the login has a person behind it whose access was not ended. */
    public boolean known() {
        return sheet().isPresent();
    }

    /**
     * The person behind this call; read once a request.
     *
     * @throws UnknownPersonException when the portal let somebody in whom the application does not know, or no more
     */
    public CallerSheet current() {
        return sheet().orElseThrow(() -> new UnknownPersonException(vouched()));
    }

    /** The person as an entity of the running transaction. */
    public Person person() {
        return people.person(current().personId());
    }

    /** The same as a mere reference, for noting who did something: it is read only when asked for more than that. */
    public Person reference() {
        return people.reference(current().personId());
    }
}
