package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

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

    /** Whether the post is held at that instant. */
    public boolean validAt(Instant instant) {
        return !instant.isBefore(validFrom) && (validUntil == null || instant.isBefore(validUntil));
    }

    public Person person() {
        return person;
    }

    public Post post() {
        return post;
    }
}
