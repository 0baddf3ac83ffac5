package th.go.led.rangwan.domain.inspection;

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
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * That the administrator opened the content of one dossier in an emergency: with a reason, for half an hour or until closed.
 * It is told to the dossier's owner, who notes having seen it. Never removed.
 */
@Entity
@Table(name = "break_glass")
public class BreakGlass {
    /** How long a dossier stays open. */
    public static final Duration OPEN = Duration.ofMinutes(30);

    /** The shortest reason, in characters: one word is none. */
    public static final int SHORTEST = 15;

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private String reason;
    private Instant openedAt;
    private Instant endsAt;
    private Instant closedAt;
    private Instant seenAt;

    protected BreakGlass() {} // JPA

    /** {@code person} opens the dossier from that instant on; refused without a reason that says something. */
    public BreakGlass(Person person, Nomination nomination, String reason, Instant at) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST) {
            throw new RefusedException("inspection.refused.reason", SHORTEST).at("reason");
        }
        if (why.length() > LONGEST) {
            throw new RefusedException("inspection.refused.long", LONGEST).at("reason");
        }
        this.person = person;
        this.nomination = nomination;
        this.reason = why;
        this.openedAt = at;
        this.endsAt = at.plus(OPEN);
    }

    /** Whether the content may be read at that instant. */
    public boolean openAt(Instant at) {
        return !at.isBefore(openedAt) && at.isBefore(closedAt == null ? endsAt : closedAt);
    }

    /** Closes it before its time; nothing happens to one that is closed. */
    public void close(Instant at) {
        if (openAt(at)) {
            closedAt = at;
        }
    }

    /** The owner of the dossier has seen it; the first time counts. */
    public void seen(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Nomination nomination() {
        return nomination;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it ends, or ended early. */
    public Instant endsAt() {
        return closedAt == null ? endsAt : closedAt;
    }

    /** When the owner noted having seen it, null before. */
    public Instant seenAt() {
        return seenAt;
    }
}
