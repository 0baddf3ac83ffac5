package th.go.led.rangwan.domain.nomination;

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

/** One line in the history of a nomination's category: who confirmed or changed it, and when. Never changed. */
@Entity
@Table(name = "category_act")
public class CategoryAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @Enumerated(EnumType.STRING)
    private CategoryActKind kind;

    private String cycle;
    private int revision;
    private String category;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person doneBy;

    private Instant doneAt;

    protected CategoryAct() {} // JPA

    /** An act upon the category that the nomination has now, that is, after a change the new one. */
    public CategoryAct(Nomination nomination, CategoryActKind kind, String reason, Person by, Instant at) {
        this.nomination = nomination;
        this.kind = kind;
        this.cycle = nomination.entry().cycle();
        this.revision = nomination.entry().revision();
        this.category = nomination.entry().category();
        this.reason = reason;
        this.doneBy = by;
        this.doneAt = at;
    }

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    public CategoryActKind kind() {
        return kind;
    }

    /** The category upon which it was done, with its call. */
    public Nomination.Entry entry() {
        return new Nomination.Entry(cycle, revision, category);
    }

    /** Why it was changed; empty for a confirmation. */
    public String reason() {
        return reason;
    }

    public Person doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
