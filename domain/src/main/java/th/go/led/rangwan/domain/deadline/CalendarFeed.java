package th.go.led.rangwan.domain.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/**
 * The address under which a person's calendar program reads their days without a login. Of its secret only the hash is
 * kept: the address is shown once. It opens until the person revokes it or takes a new one.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private String secretHash;
    private String role;
    private Instant issuedAt;
    private Instant revokedAt;
    private Instant readAt;

    protected CalendarFeed() {} // JPA

    /**
     * An address of that person.
     *
     * @param secretHash SHA-256 of the secret, in hexadecimal digits
     * @param role the role by which the person came in, which decides where the links lead
     */
    public CalendarFeed(Person person, String secretHash, String role, Instant at) {
        this.person = person;
        this.secretHash = secretHash;
        this.role = role;
        this.issuedAt = at;
    }

    /** Closes the address for ever. */
    public void revoke(Instant at) {
        if (revokedAt == null) revokedAt = at;
    }

    /** Notes that a program has read it, at most once an hour. */
    public void read(Instant at) {
        if (readAt == null || readAt.plus(NOTED_EVERY).isBefore(at)) readAt = at;
    }

    /** Whether the secret with that hash opens it. */
    public boolean opensBy(String hash) {
        return revokedAt == null && secretHash.equals(hash);
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public String role() {
        return role;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When a program read it last, to the hour; null for never. */
    public Instant readAt() {
        return readAt;
    }

    /** As the trail names it. */
    public String subject() {
        return "calendar:" + id;
    }
}
