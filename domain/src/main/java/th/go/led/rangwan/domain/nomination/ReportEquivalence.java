package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The wish that other evidence of effect and results stands for the evaluation report (ข้อ ๔.๑): asked with a reason, then
 * accepted or refused by a director with a reason, or taken back. A later wish does not undo an earlier word; all stay.
 */
@Entity
@Table(name = "report_equivalence")
public class ReportEquivalence {
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToMany
    @JoinTable(
            name = "report_equivalence_item",
            joinColumns = @JoinColumn(name = "equivalence_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    @OrderBy("id")
    private List<EvidenceItem> items = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EquivalenceState state = EquivalenceState.ASKED;

    private String why;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person askedBy;

    private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person ruledBy;

    private Instant ruledAt;
    private String reason = "";

    protected ReportEquivalence() {} // JPA

    /**
     * Asks that the items stand for the report.
     *
     * @throws RefusedException {@code nomination.refused.equivalence.items} at {@code items} without any that counts,
     *     {@code nomination.refused.equivalence.why} at {@code why} without a reason of at most 2,000 characters
     */
    public ReportEquivalence(Nomination nomination, Collection<EvidenceItem> items, String why, Person by, Instant at) {
        if (items.isEmpty() || items.stream().anyMatch(EvidenceItem::withdrawn)) {
            throw new RefusedException("nomination.refused.equivalence.items").at("items");
        }
        this.nomination = nomination;
        this.items.addAll(items);
        this.why = words(why, "nomination.refused.equivalence.why", "why");
        this.askedBy = by;
        this.askedAt = at;
    }

    /**
     * Accepts or refuses it.
     *
     * @param given the director's reason, at most 2,000 characters; without one refused at {@code reason}
     * @throws RefusedException {@code nomination.refused.equivalence.own} when the director asked for it, and
     *     {@code nomination.refused.equivalence.over} when it does not wait for a word any more
     */
    public void rule(boolean accepted, String given, Person by, Instant at) {
        if (by.login().equals(askedBy.login())) {
            throw new RefusedException("nomination.refused.equivalence.own");
        }
        if (state != EquivalenceState.ASKED) {
            throw new RefusedException("nomination.refused.equivalence.over");
        }
        String told = words(given, "nomination.refused.equivalence.reason", "reason");
        become(accepted ? EquivalenceState.ACCEPTED : EquivalenceState.REFUSED);
        this.reason = told;
        this.ruledBy = by;
        this.ruledAt = at;
    }

    /** Takes it back, because the report is whole or other evidence is better. */
    public void takeBack() {
        become(EquivalenceState.TAKEN_BACK);
    }

    private void become(EquivalenceState next) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("nomination.refused.equivalence.over");
        }
        this.state = next;
    }

    private static String words(String given, String key, String field) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RefusedException(key, Integer.toString(LONGEST)).at(field);
        }
        return text;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Nomination nomination() {
        return nomination;
    }

    /** The evidence that is to stand for the report. */
    public List<EvidenceItem> items() {
        return List.copyOf(items);
    }

    public EquivalenceState state() {
        return state;
    }

    /** Why those who ask think that it shows effect and results. */
    public String why() {
        return why;
    }

    public Person askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The director who ruled; null while nobody has. */
    public Person ruledBy() {
        return ruledBy;
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    /** The director's reason; empty while nobody has ruled. */
    public String reason() {
        return reason;
    }
}
