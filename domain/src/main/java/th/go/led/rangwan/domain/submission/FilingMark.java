package th.go.led.rangwan.domain.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/** One person's word on one box during a sitting. Added, never edited: a mistake is taken back by another mark. */
@Entity
@Table(name = "filing_mark")
public class FilingMark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Filing filing;

    private int place;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person madeBy;

    private Instant madeAt;
    private String words;

    protected FilingMark() {} // JPA

    FilingMark(Filing filing, Said said, Person by, Instant at) {
        this.filing = filing;
        this.place = said.place();
        this.kind = said.kind();
        this.words = said.words();
        this.madeBy = by;
        this.madeAt = at;
    }

    /**
     * What is said of a box.
     *
     * @param place of the box in the package, from 1
     * @param words what differs; empty for the other kinds
     */
    public record Said(int place, MarkKind kind, String words) {}

    public Long id() {
        return id;
    }

    /** The sitting of which it speaks. */
    public Filing filing() {
        return filing;
    }

    public int place() {
        return place;
    }

    public MarkKind kind() {
        return kind;
    }

    public Person by() {
        return madeBy;
    }

    public Instant at() {
        return madeAt;
    }

    /** What differs in the portal; empty for the other kinds. */
    public String words() {
        return words;
    }
}
