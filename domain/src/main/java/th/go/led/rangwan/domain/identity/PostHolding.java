package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.shared.RefusedException;

/** That a person holds a post from one instant until, and not including, another; open-ended when null. */
@Entity
@Table(name = "post_holding")
public class PostHolding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private Person person;

    @ManyToOne(optional = false)
    private Post post;

    private Instant validFrom;
    private Instant validUntil;

    protected PostHolding() {} // JPA

    /** {@code person} holds {@code post} from {@code validFrom} on. */
    public PostHolding(Person person, Post post, Instant validFrom) {
        this.person = person;
        this.post = post;
        this.validFrom = validFrom;
    }

    /** Lets it end at an instant; refused when that is not after its beginning. */
    public void end(Instant until) {
        if (!until.isAfter(validFrom)) {
            throw new RefusedException("identity.refused.term").at("until");
        }
        this.validUntil = until;
    }

    /** Whether the post is held at that instant. */
    public boolean validAt(Instant instant) {
        return !instant.isBefore(validFrom) && (validUntil == null || instant.isBefore(validUntil));
    }

    public Long id() {
        return id;
    }

    /** The version that a screen saw, for refusing a stale one. */
    public long version() {
        return version;
    }

    /** The first instant at which it is held. */
    public Instant validFrom() {
        return validFrom;
    }

    /** The instant at which it is held no more, null while no end is known. */
    public Instant validUntil() {
        return validUntil;
    }

    public Person person() {
        return person;
    }

    public Post post() {
        return post;
    }
}
