package th.go.led.rangwan.domain.eligibility;

import jakarta.persistence.Embedded;
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
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * That a director put another verdict in the place of the computed one, for one clause and one category of a cycle, with the
 * reason. Never changed and never removed: a later act replaces or lifts it, and both stay readable. The computed verdict
 * stays what it is and is shown beside it.
 */
@Entity
@Table(name = "clause_override")
public class ClauseOverride {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String cycle;
    private String category;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private Capacity capacity;

    private Instant givenAt;

    protected ClauseOverride() {} // JPA

    /**
     * Puts {@code verdict} in the place of the computed one, or lifts what was put there when it is null.
     *
     * @throws th.go.led.rangwan.domain.shared.RefusedException {@code eligibility.refused.reason} at the field
     *     {@code overrideReason} without a reason
     */
    public ClauseOverride(Initiative initiative, Place place, Verdict verdict, String reason, Signed signed) {
        this.initiative = initiative;
        this.cycle = place.cycle();
        this.category = place.category();
        this.clause = place.clause();
        this.verdict = verdict;
        this.reason = Reasons.required(reason, "overrideReason");
        this.person = signed.person();
        this.capacity = signed.capacity();
        this.givenAt = signed.at();
    }

    /** Where it holds. */
    public record Place(String cycle, String category, String clause) {}

    /** Whether it only ends an earlier one. */
    public boolean lifts() {
        return verdict == null;
    }

    /** As readers see it; its verdict is null when it lifts. */
    public GivenOverride given() {
        return new GivenOverride(
                verdict,
                reason,
                new Bilingual(person.nameTh(), person.nameEn()),
                new Bilingual(capacity.lineTh(), capacity.lineEn()),
                givenAt);
    }

    public Long id() {
        return id;
    }

    public Initiative initiative() {
        return initiative;
    }

    public Place place() {
        return new Place(cycle, category, clause);
    }
}
