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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One scorer's sheet of a work in a panel: points for every criterion, or an abstention. Submitted once and never changed;
 * a correction is a new sheet that points at the one it replaces.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @ManyToOne(fetch = FetchType.LAZY)
    private PanelWork work;

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
     * Submits points for each criterion, or an abstention without any.
     *
     * @param corrects the scorer's own sheet that this one replaces, null for the first
     * @throws RefusedException {@code scoring.refused.reason} for an abstention without a reason, {@code scoring.refused.long}
     *     for one that is too long,
     *     {@code scoring.refused.abstained} when an abstention is to be corrected, since its author has seen the others,
     *     {@code scoring.refused.incomplete} when a criterion has no score or one has two, {@code scoring.refused.points}
     *     when points lie outside the scale
     */
    public ScoreSheet(PanelWork work, Person scorer, Word word, Collection<Score> scores, ScoreSheet corrects) {
        if (corrects != null && corrects.interest() == Interest.ABSTAINS) {
            throw new RefusedException("scoring.refused.abstained");
        }
        if (word.interest() == Interest.ABSTAINS && word.reason().isBlank()) {
            throw new RefusedException("scoring.refused.reason").at("reason");
        }
        this.work = work;
        this.nomination = work.nomination();
        this.scorer = scorer;
        this.interest = word.interest();
        this.reason = TypedWords.kept(word.reason(), "reason");
        this.preparer = nomination.preparedBy().login().equals(scorer.login());
        this.submittedAt = word.at();
        this.corrects = corrects;
        if (interest == Interest.NONE) {
            this.scores.addAll(complete(word.terms(), scores));
        }
    }

    /**
     * What the scorer hands in.
     *
     * @param reason why the scorer abstains; empty for points
     * @param terms those of the panel
     */
    public record Word(Interest interest, String reason, PanelTerms terms, Instant at) {}

    private static Collection<Score> complete(PanelTerms terms, Collection<Score> given) {
        Set<String> scored = given.stream().map(Score::criterion).collect(Collectors.toSet());
        if (scored.size() != given.size() || !scored.equals(terms.weights().keySet())) {
            throw new RefusedException("scoring.refused.incomplete");
        }
        given.stream()
                .map(Score::points)
                .filter(points ->
                        points < terms.rule().least() || points > terms.rule().most())
                .findFirst()
                .ifPresent(points -> {
                    throw new RefusedException(
                            "scoring.refused.points",
                            points,
                            terms.rule().least(),
                            terms.rule().most());
                });
        return given;
    }

    /** The sheets that stand: those that no other one corrects. */
    public static List<ScoreSheet> standing(Collection<ScoreSheet> sheets) {
        Set<ScoreSheet> corrected = sheets.stream()
                .map(ScoreSheet::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return sheets.stream().filter(sheet -> !corrected.contains(sheet)).toList();
    }

    /** It stays readable and no longer counts: the work was moved, or the scorer declared a conflict afterwards. */
    public void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
        }
    }

    /** The points by criterion; none for an abstention. */
    public Map<String, Integer> points() {
        Function<Score, String> criterion = Score::criterion;
        return scores.stream().collect(Collectors.toMap(criterion, Score::points));
    }

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    /** The work of a panel that it scores; null for one that had left before there were panels. */
    public PanelWork work() {
        return work;
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

    /** Since when it no longer counts; null while it does. */
    public Instant leftAt() {
        return leftAt;
    }

    /** The sheet that this one replaces, null for a first one. */
    public ScoreSheet corrects() {
        return corrects;
    }

    public Set<Score> scores() {
        return Set.copyOf(scores);
    }
}
