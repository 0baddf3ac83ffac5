package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What another system sent when it registered a work, kept word for word so that it is given back so. Written once; what
 * people state later stands in the work and in its facts, and the two are compared when somebody reads it.
 */
@Entity
@Table(name = "initiative_received")
public class InitiativeReceipt {
    @Id
    private Long initiativeId;

    private String document;
    private String cycle;
    private Long ownerUnitId;
    private Long receivedBy;
    private Instant receivedAt;

    protected InitiativeReceipt() {} // JPA

    /**
     * Keeps what was sent.
     *
     * @param initiative the work as just registered; its unit is kept, because the sender may have named none
     * @param sent the object and the call whose categories it names
     * @param personId who sent it
     */
    public InitiativeReceipt(Initiative initiative, Sent sent, long personId, Instant at) {
        this.initiativeId = initiative.id();
        this.document = sent.document();
        this.cycle = sent.cycle();
        this.ownerUnitId = initiative.ownerUnit().id();
        this.receivedBy = personId;
        this.receivedAt = at;
    }

    /**
     * What was sent.
     *
     * @param document the object as JSON text
     * @param cycle code of the call whose categories it names
     */
    public record Sent(String document, String cycle) {}

    public Sent sent() {
        return new Sent(document, cycle);
    }

    /** Whether the work still belongs to the unit to which it was registered. */
    public boolean sameUnit(Initiative initiative) {
        return ownerUnitId.equals(initiative.ownerUnit().id());
    }

    public Long receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
