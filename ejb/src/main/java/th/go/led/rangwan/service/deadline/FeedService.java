package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import th.go.led.rangwan.domain.deadline.CalendarFeed;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** A person's own calendar address: taken, renewed and revoked. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
public class FeedService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @Inject
    private Feeds feeds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The caller's address as it stands; the address itself cannot be shown again.
     *
     * @param readAt when a program read it last, to the hour; null for never
     */
    public record Standing(Instant issuedAt, Instant readAt) {}

    /** The caller's open address, if there is one. */
    public Optional<Standing> mine() {
        return feeds.of(caller.current().personId()).stream()
                .map(feed -> new Standing(feed.issuedAt(), feed.readAt()))
                .findFirst();
    }

    /** Closes the caller's address, if any, and gives a new secret of 256 bits; it is told only now. */
    public String renew() {
        revokeAll();
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = new CalendarFeed(
                caller.person(), Feeds.hash(secret), caller.current().role(), clock.instant());
        feeds.add(feed);
        audit.record("calendar.issued", feed.subject(), "");
        return secret;
    }

    /** Closes the caller's address; whoever reads it finds nothing from now on. */
    public void revoke() {
        revokeAll();
    }

    private void revokeAll() {
        feeds.of(caller.current().personId()).forEach(feed -> {
            feed.revoke(clock.instant());
            audit.record("calendar.revoked", feed.subject(), "");
        });
    }
}
