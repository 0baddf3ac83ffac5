package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * That a person moved a nomination to another revision or cycle on purpose, why, and where each answer went. Questions
 * and categories are matched by that person alone: an equal number means nothing. Added, never edited.
 */
@Entity
@Table(name = "nomination_move")
public class NominationMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private String cycleBefore;
    private int revisionBefore;
    private String categoryBefore;
    private String cycleAfter;
    private int revisionAfter;
    private String categoryAfter;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person movedBy;

    private Instant movedAt;

    @ElementCollection
    @CollectionTable(name = "nomination_move_answer", joinColumns = @JoinColumn(name = "move_id"))
    private Set<AnswerMove> answers = new HashSet<>();

    protected NominationMove() {} // JPA

    /**
     * Notes a move that has been done.
     *
     * @param before the entry that it left; the nomination itself has the new one
     * @throws RefusedException {@code nomination.refused.move.reason} at the field {@code reason} without a reason
     */
    public NominationMove(Nomination nomination, Nomination.Entry before, Why why, Collection<AnswerMove> answers) {
        if (why.reason() == null || why.reason().isBlank()) {
            throw new RefusedException("nomination.refused.move.reason").at("reason");
        }
        this.nomination = nomination;
        this.cycleBefore = before.cycle();
        this.revisionBefore = before.revision();
        this.categoryBefore = before.category();
        this.cycleAfter = nomination.entry().cycle();
        this.revisionAfter = nomination.entry().revision();
        this.categoryAfter = nomination.entry().category();
        this.reason = why.reason().strip();
        this.movedBy = why.by();
        this.movedAt = why.at();
        this.answers.addAll(answers);
    }

    /** Who moved it, when and why. */
    public record Why(String reason, Person by, Instant at) {}

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    /** The entry that the nomination left. */
    public Nomination.Entry before() {
        return new Nomination.Entry(cycleBefore, revisionBefore, categoryBefore);
    }

    /** The entry to which it went. */
    public Nomination.Entry after() {
        return new Nomination.Entry(cycleAfter, revisionAfter, categoryAfter);
    }

    public String reason() {
        return reason;
    }

    public Person movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** Where each answer went that had ever been written. */
    public Set<AnswerMove> answers() {
        return Set.copyOf(answers);
    }
}
