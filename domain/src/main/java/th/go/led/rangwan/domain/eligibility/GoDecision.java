package th.go.led.rangwan.domain.eligibility;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A director's word, before any drafting, whether a work goes for a category of a cycle. Never changed: a later word
 * replaces it and both stay. It rests on a check and on the verdict at that moment; once the verdict is worse than that, a
 * go no longer opens the way (PRODUCT section 4, step 3).
 */
@Entity
@Table(name = "go_decision")
public class GoDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String cycle;
    private String category;

    @Enumerated(EnumType.STRING)
    private GoVerdict word;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ScreeningCheck check;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Embedded
    private Capacity capacity;

    private Instant givenAt;

    protected GoDecision() {} // JPA

    /**
     * Gives the word.
     *
     * @param basis the check and the verdict upon which it is given
     * @throws RefusedException {@code eligibility.refused.go.fails} for a go upon a fail, {@code eligibility.refused.reason}
     *     at the field {@code goReason} without the reason that a no-go, and a go upon what cannot be told, need
     */
    public GoDecision(Initiative initiative, Basis basis, GoVerdict word, String reason, Signed signed) {
        if (word == GoVerdict.GO && basis.verdict() == Verdict.FAIL) {
            throw new RefusedException("eligibility.refused.go.fails").at("goReason");
        }
        boolean free = word == GoVerdict.GO && basis.verdict() == Verdict.PASS;
        this.initiative = initiative;
        this.cycle = basis.check().cycle();
        this.category = basis.category();
        this.check = basis.check();
        this.verdict = basis.verdict();
        this.word = word;
        this.reason = free ? Reasons.optional(reason, "goReason") : Reasons.required(reason, "goReason");
        this.person = signed.person();
        this.capacity = signed.capacity();
        this.givenAt = signed.at();
    }

    /** What the word rests on: the check, the category, and the effective verdict in it. */
    public record Basis(ScreeningCheck check, String category, Verdict verdict) {}

    /** Whether it opens the way to a nomination while the verdict is {@code now}. */
    public boolean opens(Verdict now) {
        return word == GoVerdict.GO && now != Verdict.FAIL && now.compareTo(verdict) >= 0;
    }

    /** Whether it was a go but the verdict is worse now than it was then. */
    public boolean worsened(Verdict now) {
        return word == GoVerdict.GO && !opens(now);
    }

    public Long id() {
        return id;
    }

    public Initiative initiative() {
        return initiative;
    }

    public String cycle() {
        return cycle;
    }

    public String category() {
        return category;
    }

    /** The check upon which it was given. */
    public ScreeningCheck check() {
        return check;
    }

    /** The word as readers see it. */
    public Given given() {
        return new Given(
                word,
                verdict,
                reason,
                new Bilingual(person.nameTh(), person.nameEn()),
                new Bilingual(capacity.lineTh(), capacity.lineEn()),
                givenAt);
    }

    /**
     * The word with who gave it.
     *
     * @param verdict the verdict upon which it was given
     */
    public record Given(GoVerdict word, Verdict verdict, String reason, Bilingual by, Bilingual capacity, Instant at) {}
}
