package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A body that works with a work. Entered, changed and removed by those who may change the work. */
@Entity
@Table(name = "initiative_partner")
public class Partner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String part;

    protected Partner() {} // JPA

    /** Enters a partner of {@code initiative}. */
    public Partner(Initiative initiative, Words words) {
        this.initiative = initiative;
        say(words);
    }

    /**
     * What is said about a partner.
     *
     * @param kind null while nobody has chosen one, which is refused
     * @param part what it does for the work, in Thai; may be empty
     */
    public record Words(String name, PartnerKind kind, String part) {}

    /** Says it anew; refused at {@code partnerName}, {@code partnerKind} or {@code partnerPart}. */
    public final void say(Words words) {
        this.name = Entered.required("partnerName", "initiative.refused.partner.name", words.name());
        this.kind = Entered.chosen("partnerKind", "initiative.refused.partner.kind", words.kind());
        this.part = Entered.optional("partnerPart", words.part());
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    public Words words() {
        return new Words(name, kind, part);
    }
}
