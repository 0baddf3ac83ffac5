package th.go.led.rangwan.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The end of the chain: place and seal of the last sealed entry. One row, so that entries cut off the end are
 * noticed and that two sealers cannot both append.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    /** The only row's id. */
    public static final Long ONLY = 1L;

    @Id
    private Long id = ONLY;

    @Version
    private long version;

    private long place;
    private String seal = AuditEntry.GENESIS;

    /** The head of an empty chain. */
    public AuditHead() {}

    /** Seals {@code entry} as the next of the chain. */
    public void append(AuditEntry entry) {
        entry.seal(place + 1, seal);
        place = entry.place();
        seal = entry.seal();
    }

    public long place() {
        return place;
    }

    public String seal() {
        return seal;
    }
}
