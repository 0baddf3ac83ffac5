package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The seat of a scorer in a panel: invited, and perhaps released by the chair for a reason. */
@Entity
@Table(name = "panel_seat")
public class PanelSeat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ScoringPanel panel;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private Instant invitedAt;
    private Instant releasedAt;
    private String releasedReason = "";

    protected PanelSeat() {} // JPA

    /** Invites the person. */
    public PanelSeat(ScoringPanel panel, Person person, Instant at) {
        this.panel = panel;
        this.person = person;
        this.invitedAt = at;
    }

    /** Waits for the person no longer; refused without a reason or with a very long one, and the second time. Sheets that are in still count. */
    public void release(String reason, Instant at) {
        if (releasedAt != null) {
            throw new RefusedException("scoring.refused.released");
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("scoring.refused.release.reason").at("reason");
        }
        this.releasedAt = at;
        this.releasedReason = TypedWords.kept(reason, "reason");
    }

    /** Refuses whoever was released. */
    public void requireHeld() {
        if (releasedAt != null) {
            throw new RefusedException("scoring.refused.released");
        }
    }

    public Long id() {
        return id;
    }

    public ScoringPanel panel() {
        return panel;
    }

    public Person person() {
        return person;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** When the chair released the person; null for one who is waited for. */
    public Instant releasedAt() {
        return releasedAt;
    }

    public String releasedReason() {
        return releasedReason;
    }
}
