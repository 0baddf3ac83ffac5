package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** A condition of an approval: the executive's words, who sees to it, and by which day in Bangkok. Open until met. */
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

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person assignee;

    private LocalDate due;
    private Instant metAt;
    private String metWords;

    protected Condition() {} // JPA

    Condition(Decision decision, Terms terms) {
        if (terms.words().isBlank()) {
            throw new RefusedException("decision.refused.conditionWords").at("conditionWords");
        }
        this.decision = decision;
        this.words = terms.words().strip();
        this.assignee = terms.assignee();
        this.due = terms.due();
        this.metWords = "";
    }

    /** What is asked, of whom, by the end of which day. */
    public record Terms(String words, Person assignee, LocalDate due) {}

    /** Says how the condition was met; refused without words and when it was met before. */
    public void meet(String how, Instant at) {
        if (metAt != null) {
            throw new RefusedException("decision.refused.met");
        }
        if (how.isBlank()) {
            throw new RefusedException("decision.refused.how").at("how");
        }
        this.metWords = how.strip();
        this.metAt = at;
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

    public Person assignee() {
        return assignee;
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
}
