package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;

/** Something that was done about a gap of a plan. Added, never edited. */
@Entity
@Table(name = "readiness_act")
public class ItemAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReadinessItem item;

    @Enumerated(EnumType.STRING)
    private ItemActKind kind;

    private String words;
    private LocalDate actOn;
    private BigDecimal amount;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private Instant at;

    protected ItemAct() {} // JPA

    ItemAct(ReadinessItem item, ItemActKind kind, Told told, Person person, Instant at) {
        this.item = item;
        this.kind = kind;
        this.words = told.words();
        this.actOn = told.on();
        this.amount = told.amount();
        this.person = person;
        this.at = at;
    }

    /**
     * What the person told.
     *
     * @param words the post, the reason, the source, the question or the proof, by the kind of act
     * @param on the day of which it speaks; of a moved day the old one; null for none
     * @param amount the figure told, null for none
     */
    public record Told(String words, LocalDate on, BigDecimal amount) {}

    public Long id() {
        return id;
    }

    public ReadinessItem item() {
        return item;
    }

    public ItemActKind kind() {
        return kind;
    }

    /** What was told. */
    public Told told() {
        return new Told(words, actOn, amount);
    }

    public Person person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
