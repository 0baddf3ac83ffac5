package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/**
 * One published wording of a cycle's rules: the document as it was checked and published. It never changes, so that a
 * nomination pinned to it is always judged by the same words.
 */
@Entity
@Table(name = "cycle_revision")
public class CycleRevision {
    /** The longest document that is kept, in characters. */
    public static final int LONGEST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private int number;

    @Column(length = LONGEST)
    private String document;

    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person publishedBy;

    protected CycleRevision() {} // JPA

    CycleRevision(Cycle cycle, int number, String document, Person publishedBy, Instant publishedAt) {
        this.cycle = cycle;
        this.number = number;
        this.document = document;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    public Long id() {
        return id;
    }

    public Cycle cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    /** The XML document, as published. */
    public String document() {
        return document;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Who published it; null for a document that ships with the desk. */
    public Person publishedBy() {
        return publishedBy;
    }
}
