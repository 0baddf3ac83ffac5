package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** What came when a person last had an address called; a new address has not been called. */
@Embeddable
public class LinkCheck {
    private static final int LONGEST = 2000;

    @Enumerated(EnumType.STRING)
    private LinkStatus linkStatus = LinkStatus.NOT_CHECKED;

    private int linkCode;
    private String linkTarget = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person checkedBy;

    private Instant checkedAt;

    protected LinkCheck() {} // JPA, and an address that nobody has had called

    /** Notes what came. */
    public LinkCheck(Found found, Person by, Instant at) {
        this.linkStatus = found.status();
        this.linkCode = found.code();
        this.linkTarget = found.target().length() > LONGEST ? found.target().substring(0, LONGEST) : found.target();
        this.checkedBy = by;
        this.checkedAt = at;
    }

    /**
     * What came.
     *
     * @param code the status of HTTP, 0 when none came
     * @param target the address at which the page finally was, empty when it was the one called
     */
    public record Found(LinkStatus status, int code, String target) {}

    public LinkStatus status() {
        return linkStatus;
    }

    /** The status of HTTP that came last, 0 when none did. */
    public int code() {
        return linkCode;
    }

    /** The address at which the page finally was; empty when it was the one called. */
    public String target() {
        return linkTarget;
    }

    /** Who had it called; null when nobody has. */
    public Person checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
