package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An order (คำสั่ง) by which a person acts for a post during a stated time; the end is not included. */
@Entity
@Table(name = "acting_order")
public class ActingOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private Person person;

    @ManyToOne(optional = false)
    private Post replaced;

    @Enumerated(EnumType.STRING)
    private CapacityKind kind;

    private String orderNumber;
    private LocalDate orderDate;
    private Instant validFrom;
    private Instant validUntil;

    protected ActingOrder() {} // JPA

    /** An order numbered and dated as {@code reference} says, valid during {@code term}. */
    public ActingOrder(Person person, CapacityKind kind, Post replaced, Reference reference, Term term) {
        this.person = person;
        this.kind = kind;
        this.replaced = replaced;
        this.orderNumber = reference.number();
        this.orderDate = reference.date();
        this.validFrom = term.from();
        this.validUntil = term.until();
    }

    /** Number as written on the order, with its date. */
    public record Reference(String number, LocalDate date) {}

    /** From an instant until, not including, another; no end when {@code until} is null. */
    public record Term(Instant from, Instant until) {}

    /** Whether the order gives its powers at that instant. */
    public boolean validAt(Instant instant) {
        return !instant.isBefore(validFrom) && (validUntil == null || instant.isBefore(validUntil));
    }

    public Person person() {
        return person;
    }

    public Post replaced() {
        return replaced;
    }

    public CapacityKind kind() {
        return kind;
    }

    public Reference reference() {
        return new Reference(orderNumber, orderDate);
    }

    public Term term() {
        return new Term(validFrom, validUntil);
    }
}
