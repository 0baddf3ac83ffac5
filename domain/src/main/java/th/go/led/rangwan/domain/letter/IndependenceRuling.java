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
 * A director's word on the independence of a body, or of two bodies from each other, where the rule alone cannot tell
 * (วินิจฉัย). It holds for every letter of theirs. Never changed: a later ruling goes before an earlier one and both stay.
 */
@Entity
@Table(name = "independence_ruling")
public class IndependenceRuling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private IndependenceQuestion question;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OutsideBody body;

    @ManyToOne(fetch = FetchType.LAZY)
    private OutsideBody other;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReferenceLetter letter;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person ruledBy;

    private Instant ruledAt;

    protected IndependenceRuling() {} // JPA

    /** Rules on the question; refused without a verdict and without a reason. */
    public IndependenceRuling(Asked asked, Verdict verdict, String reason, Person ruledBy, Instant ruledAt) {
        if (verdict != Verdict.PASS && verdict != Verdict.FAIL) {
            throw new RefusedException("letter.refused.ruling.verdict").at("ruling");
        }
        if (reason.isBlank()) {
            throw new RefusedException("letter.refused.reason").at("reason");
        }
        this.question = asked.question();
        this.body = asked.body();
        this.other = asked.other();
        this.letter = asked.letter();
        this.verdict = verdict;
        this.reason = Words.fit(reason, Words.TEXT, "reason");
        this.ruledBy = ruledBy;
        this.ruledAt = ruledAt;
    }

    /**
     * What is ruled on.
     *
     * @param other the other body of a pair, else null
     * @param letter the letter whose page asked, null when the register did
     */
    public record Asked(IndependenceQuestion question, OutsideBody body, OutsideBody other, ReferenceLetter letter) {}

    public IndependenceQuestion question() {
        return question;
    }

    public OutsideBody body() {
        return body;
    }

    /** The other body of a pair, null where the question is about one. */
    public OutsideBody other() {
        return other;
    }

    /** The letter whose page asked, null when the register did. */
    public ReferenceLetter letter() {
        return letter;
    }

    /** Whether it was given on that body, alone or with another one. */
    public boolean concerns(OutsideBody asked) {
        return body.is(asked) || (other != null && other.is(asked));
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
