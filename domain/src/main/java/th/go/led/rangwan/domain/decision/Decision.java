package th.go.led.rangwan.domain.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The executive's decision on a dossier, with the annotation that carries person, capacity and date. Never changed; after
 * a return the next round has a decision of its own. Recalled before anybody went on from it, it holds no more.
 */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Annotation annotation;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Condition> conditions = new ArrayList<>();

    private Instant recalledAt;

    protected Decision() {} // JPA

    /** Decides a dossier; conditions come with {@code APPROVE_WITH_CONDITIONS} alone, and then at least one. */
    public Decision(
            Nomination nomination, DecisionOutcome outcome, Annotation annotation, List<Condition.Terms> terms) {
        if (outcome == DecisionOutcome.APPROVE_WITH_CONDITIONS && terms.isEmpty()) {
            throw new RefusedException("decision.refused.conditions").at("conditionWords");
        }
        if (outcome != DecisionOutcome.APPROVE_WITH_CONDITIONS && !terms.isEmpty()) {
            throw new IllegalArgumentException("conditions without an approval with conditions");
        }
        this.nomination = nomination;
        this.outcome = outcome;
        this.annotation = annotation;
        terms.forEach(term -> conditions.add(new Condition(this, term)));
    }

    /** Whoever decided takes it back; it stays readable and holds no more. */
    public void recall(Instant at) {
        if (recalledAt == null) {
            recalledAt = at;
        }
    }

    /** When it was recalled; null for one that holds. */
    public Instant recalledAt() {
        return recalledAt;
    }

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public Annotation annotation() {
        return annotation;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }
}
