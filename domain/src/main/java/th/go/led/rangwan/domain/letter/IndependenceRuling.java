package th.go.led.rangwan.domain.letter;

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
import th.go.led.rangwan.domain.rule.Verdict;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A director's word on whether a letter's body is independent, where the rule alone cannot tell (วินิจฉัย). Never
 * changed: a later ruling goes before an earlier one and both stay.
 */
@Entity
@Table(name = "independence_ruling")
public class IndependenceRuling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReferenceLetter letter;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person ruledBy;

    private Instant ruledAt;

    protected IndependenceRuling() {} // JPA

    /** Rules that the letter counts or not; refused without a verdict and without a reason. */
    public IndependenceRuling(ReferenceLetter letter, Verdict verdict, String reason, Person ruledBy, Instant ruledAt) {
        if (verdict != Verdict.PASS && verdict != Verdict.FAIL) {
            throw new RefusedException("letter.refused.ruling.verdict").at("ruling");
        }
        if (reason.isBlank()) {
            throw new RefusedException("letter.refused.reason").at("reason");
        }
        this.letter = letter;
        this.verdict = verdict;
        this.reason = reason.strip();
        this.ruledBy = ruledBy;
        this.ruledAt = ruledAt;
    }

    public ReferenceLetter letter() {
        return letter;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public Person ruledBy() {
        return ruledBy;
    }

    public Instant ruledAt() {
        return ruledAt;
    }
}
