package th.go.led.rangwan.domain.eligibility;

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
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A matter that facts cannot settle (innovative? connected with the UN system?), put to a named person. Asked, then ruled
 * on with a reason or taken back. The ruling itself is a statement about the work like any other and is kept there, with its
 * reason; a later one replaces it and both stay.
 */
@Entity
@Table(name = "ruling_request")
public class RulingRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String cycle;
    private String code;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person asked;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person askedBy;

    private Instant askedAt;
    private String words;
    private Instant due;

    @Enumerated(EnumType.STRING)
    private RulingState state = RulingState.ASKED;

    private Instant stateSince;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ruling_id")
    private InitiativeFact ruling;

    protected RulingRequest() {} // JPA

    /**
     * Puts the matter to a person.
     *
     * @throws RefusedException {@code eligibility.refused.ask.self} when somebody asks oneself,
     *     {@code eligibility.refused.ask.words} without a question, {@code eligibility.refused.ask.due} when it is due in
     *     the past or without a date, each at its field
     */
    public RulingRequest(Initiative initiative, Matter matter, Question question, Person askedBy, Instant at) {
        if (question.asked().id().equals(askedBy.id())) {
            throw new RefusedException("eligibility.refused.ask.self").at("asked");
        }
        if (question.words() == null || question.words().isBlank()) {
            throw new RefusedException("eligibility.refused.ask.words").at("askWords");
        }
        if (question.due() == null || question.due().isBefore(at)) {
            throw new RefusedException("eligibility.refused.ask.due").at("askDue");
        }
        this.initiative = initiative;
        this.cycle = matter.cycle();
        this.code = matter.code();
        this.asked = question.asked();
        this.words = Reasons.optional(question.words(), "askWords");
        this.due = question.due();
        this.askedBy = askedBy;
        this.askedAt = at;
        this.stateSince = at;
    }

    /** What is to be ruled on: a fact's code as the call of that cycle declares it, for example {@code fit.2}. */
    public record Matter(String cycle, String code) {}

    /** Who is asked, in which words, by when. */
    public record Question(Person asked, String words, Instant due) {}

    /** Is answered by that statement, of the person who was asked or of a director. */
    public void answer(InitiativeFact statement, Instant at) {
        become(RulingState.RULED, at);
        this.ruling = statement;
    }

    /** Is taken back. */
    public void withdraw(Instant at) {
        become(RulingState.WITHDRAWN, at);
    }

    private void become(RulingState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new RefusedException("eligibility.refused.ruling." + state);
        }
        this.state = next;
        this.stateSince = at;
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "ruling:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    public Matter matter() {
        return new Matter(cycle, code);
    }

    public Question question() {
        return new Question(asked, words, due);
    }

    public Person askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public RulingState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** The statement that answered it, null while it has none. */
    public InitiativeFact ruling() {
        return ruling;
    }
}
