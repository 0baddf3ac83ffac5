package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a scorer declares of a work before scoring it: a conflict of interest, or none. Never changed; a later declaration
 * of the same person upon the same work takes its place and the earlier one stays readable.
 */
@Entity
@Table(name = "interest_declaration")
public class InterestDeclaration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PanelSeat seat;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PanelWork work;

    private boolean conflict;
    private String reason;
    private String suggested;
    private Instant declaredAt;

    protected InterestDeclaration() {} // JPA

    /**
     * Declares.
     *
     * @param suggested what the system suggested at that moment
     * @throws RefusedException at {@code interestReason}: {@code scoring.refused.conflict.reason} for a conflict without a reason,
     *     {@code scoring.refused.dismiss.reason} for none in spite of a suggestion, without one, {@code scoring.refused.long}
     *     for one that is too long
     */
    public InterestDeclaration(
            PanelSeat seat, PanelWork work, Word word, Collection<Suggestion> suggested, Instant at) {
        if (word.reason().isBlank() && word.conflict()) {
            throw new RefusedException("scoring.refused.conflict.reason").at("interestReason");
        }
        if (word.reason().isBlank() && !suggested.isEmpty()) {
            throw new RefusedException("scoring.refused.dismiss.reason").at("interestReason");
        }
        this.seat = seat;
        this.work = work;
        this.conflict = word.conflict();
        this.reason = TypedWords.kept(word.reason(), "interestReason");
        this.suggested = suggested.stream().map(Suggestion::name).sorted().collect(Collectors.joining(" "));
        this.declaredAt = at;
    }

    /** What is declared: a conflict and why, or none and why a suggestion is wrong. */
    public record Word(boolean conflict, String reason) {}

    public PanelSeat seat() {
        return seat;
    }

    public PanelWork work() {
        return work;
    }

    public boolean conflict() {
        return conflict;
    }

    /** Why there is a conflict, or why a suggestion was dismissed; may be empty where nothing was suggested. */
    public String reason() {
        return reason;
    }

    /** What the system had suggested. */
    public List<Suggestion> suggested() {
        return Stream.of(suggested.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Suggestion::valueOf)
                .toList();
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
