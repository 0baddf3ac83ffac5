package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One person's scores of a nomination, with the declaration of interests that came first. Submitted once and never
 * changed; a correction is a new sheet that points at the one it replaces.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person scorer;

    @Enumerated(EnumType.STRING)
    private Interest interest;

    private String reason;
    private boolean preparer;
    private Instant submittedAt;
    private Instant leftAt;

    @OneToOne(fetch = FetchType.LAZY)
    private ScoreSheet corrects;

    @ElementCollection
    @CollectionTable(name = "score", joinColumns = @JoinColumn(name = "sheet_id"))
    private Set<Score> scores = new HashSet<>();

    protected ScoreSheet() {} // JPA

    /**
     * Submits scores, one for each criterion, or an abstention without any.
     *
     * @param corrects the scorer's own sheet that this one replaces, null for the first
     * @throws RefusedException {@code scoring.refused.reason} for an abstention without a reason,
     *     {@code scoring.refused.incomplete} when a criterion has no score or one has two
     */
    public ScoreSheet(
            Nomination nomination, Person scorer, Declaration declared, Collection<Score> scores, ScoreSheet corrects) {
        if (declared.interest() == Interest.ABSTAINS && declared.reason().isBlank()) {
            throw new RefusedException("scoring.refused.reason").at("reason");
        }
        this.nomination = nomination;
        this.scorer = scorer;
        this.interest = declared.interest();
        this.reason = declared.reason().strip();
        this.preparer = nomination.preparedBy().login().equals(scorer.login());
        this.submittedAt = declared.at();
        this.corrects = corrects;
        if (interest == Interest.NONE) {
            this.scores.addAll(complete(declared.criteria(), scores));
        }
    }

    /**
     * What a scorer declares first.
     *
     * @param reason why the person abstains, or a remark; may be empty without an abstention
     * @param criteria codes of all criteria of the call
     */
    public record Declaration(Interest interest, String reason, Set<String> criteria, Instant at) {
        /** Refuses a missing declaration, {@code scoring.refused.interest} at the field {@code interest}. */
        public Declaration {
            if (interest == null) {
                throw new RefusedException("scoring.refused.interest").at("interest");
            }
            criteria = Set.copyOf(criteria);
        }
    }

    private static Collection<Score> complete(Set<String> criteria, Collection<Score> given) {
        Set<String> scored = given.stream().map(Score::criterion).collect(Collectors.toSet());
        if (scored.size() != given.size() || !scored.equals(criteria)) {
            throw new RefusedException("scoring.refused.incomplete");
        }
        return given;
    }

    /** The nomination was moved to another call: the sheet stays readable and no longer counts. */
    public void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    public Person scorer() {
        return scorer;
    }

    public Interest interest() {
        return interest;
    }

    public String reason() {
        return reason;
    }

    /** Whether the scorer had prepared the nomination's answers: shown beside the scores, never hidden. */
    public boolean preparer() {
        return preparer;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The sheet that this one replaces, null for a first one. */
    public ScoreSheet corrects() {
        return corrects;
    }

    public Set<Score> scores() {
        return Set.copyOf(scores);
    }
}
