package th.go.led.rangwan.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One act, refusal or download. Written in the act's own transaction, without a seal; once committed, a single
 * sealer gives it its place in the chain: a position without gaps and a SHA-256 over its content and the seal
 * before it. A sealed entry never changes again.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    /** What stands before the first seal. */
    public static final String GENESIS = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private Instant wallAt;
    private String login;
    private String role;
    private String capacity;
    private String act;
    private String subject;
    private String detail;
    private Long place;
    private String seal;

    protected AuditEntry() {} // JPA

    /** Notes an act; both instants are cut to microseconds, which is what every database keeps. */
    public AuditEntry(Times times, Actor actor, String act, String subject, String detail) {
        this.at = times.desk().truncatedTo(ChronoUnit.MICROS);
        this.wallAt = times.wall().truncatedTo(ChronoUnit.MICROS);
        this.login = actor.login();
        this.role = actor.role();
        this.capacity = actor.capacity();
        this.act = Objects.requireNonNull(act);
        this.subject = Objects.requireNonNull(subject);
        this.detail = Objects.requireNonNull(detail);
    }

    /** The desk's time (which a rehearsal may pretend) and the machine's. */
    public record Times(Instant desk, Instant wall) {}

    /** Who acted: login name, role used, and the capacity in one Thai line, empty when none was needed. */
    public record Actor(String login, String role, String capacity) {}

    /** Gives the entry its place; refused for an entry that has one. */
    public void seal(long nextPlace, String previous) {
        if (place != null) {
            throw new IllegalStateException("audit entry " + id + " is sealed already");
        }
        this.place = nextPlace;
        this.seal = sealAfter(previous);
    }

    /** Whether the stored seal is the one that content, place and the seal before it give. */
    public boolean holdsAfter(String previous) {
        return seal != null && seal.equals(sealAfter(previous));
    }

    private String sealAfter(String previous) {
        return new AuditSeal(place, id, at, wallAt, actor(), act, subject, detail).after(previous);
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Instant wallAt() {
        return wallAt;
    }

    public Actor actor() {
        return new Actor(login, role, capacity);
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    public Long place() {
        return place;
    }

    public String seal() {
        return seal;
    }
}
