package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A condition of an approval: the executive's words, who sees to it, and by which day in Bangkok. Open, and the package shut,
 * until it is met or waived by whoever may decide.
 */
@Entity
@Table(name = "decision_condition")
public class Condition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Decision decision;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person assignee;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    private LocalDate due;
    private Instant metAt;
    private String metWords;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person metBy;

    @OneToOne(fetch = FetchType.LAZY)
    private Annotation waiver;

    protected Condition() {} // JPA

    Condition(Decision decision, Terms terms) {
        if (terms.words().isBlank()) {
            throw new RefusedException("decision.refused.conditionWords").at("conditionWords");
        }
        if (terms.words().length() > Annotation.LONGEST) {
            throw new RefusedException("decision.refused.long", Annotation.LONGEST).at("conditionWords");
        }
        this.decision = decision;
        this.words = terms.words().strip();
        this.assignee = terms.recipient().person();
        this.unit = terms.recipient().unit();
        this.due = terms.due();
        this.metWords = "";
    }

    /** What is asked, of whom, by the end of which day. */
    public record Terms(String words, Recipient recipient, LocalDate due) {}

    /** Says how the condition was met; refused without words, and when it was met or waived before. */
    public void meet(String how, Person by, Instant at) {
        requireOpen();
        if (how.isBlank() || how.length() > Annotation.LONGEST) {
            throw new RefusedException("decision.refused.how").at("how");
        }
        this.metWords = how.strip();
        this.metBy = by;
        this.metAt = at;
    }

    /** Does without it, in the words of that annotation; refused when it was met or waived before. */
    public void waive(Annotation words) {
        requireOpen();
        if (words.verb() != Verb.WAIVED) {
            throw new IllegalArgumentException("a condition is not waived by " + words.verb());
        }
        this.waiver = words;
    }

    private void requireOpen() {
        if (!open()) {
            throw new RefusedException("decision.refused.met");
        }
    }

    /** Whether it is neither met nor waived: then the package stays shut. */
    public boolean open() {
        return metAt == null && waiver == null;
    }

    public Long id() {
        return id;
    }

    public Decision decision() {
        return decision;
    }

    public String words() {
        return words;
    }

    /** Who sees to it. */
    public Recipient recipient() {
        return new Recipient(unit, assignee);
    }

    public LocalDate due() {
        return due;
    }

    public Instant metAt() {
        return metAt;
    }

    public String metWords() {
        return metWords;
    }

    /** Who reported it met; null while nobody has. */
    public Person metBy() {
        return metBy;
    }

    /** The annotation that does without it; null when none does. */
    public Annotation waiver() {
        return waiver;
    }
}
