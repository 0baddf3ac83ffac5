package th.go.led.rangwan.domain.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * A statement about a work, with who gave it, when, and why. Never changed: a later statement of the same code
 * replaces it and both stay readable. A withdrawn fact is a statement without a value, that is, unknown again.
 */
@Entity
@Table(name = "initiative_fact")
public class InitiativeFact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    private String cycle;
    private String code;
    private String statedValue;
    private String givenBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "given_by_id")
    private Person giver;

    private Instant givenAt;
    private String note;
    private String searchText;

    protected InitiativeFact() {} // JPA

    /**
     * States a fact of {@code initiative}.
     *
     * @param topic what is stated: the fact's code, and the cycle when it only holds there
     * @param fact the value with its giver; a null fact value is not possible, see {@link #withdrawn}
     * @param giver the person who gave it, null when that is nobody whom the application knows
     */
    public InitiativeFact(Initiative initiative, Topic topic, Fact fact, Person giver) {
        this.initiative = initiative;
        this.cycle = topic.cycle();
        this.code = topic.code();
        this.statedValue = fact.value();
        this.givenBy = fact.givenBy();
        this.giver = giver;
        this.givenAt = fact.givenAt();
        this.note = fact.note() == null ? "" : fact.note();
        this.searchText = SearchText.folded(SearchText.stated(statedValue), note);
    }

    /** A statement by somebody of whom only the name is known. */
    public InitiativeFact(Initiative initiative, Topic topic, Fact fact) {
        this(initiative, topic, fact, null);
    }

    /**
     * The statement that the fact is not known after all.
     *
     * @param why the reason and when; its value does not count
     */
    public static InitiativeFact withdrawn(Initiative initiative, Topic topic, Fact why, Person giver) {
        InitiativeFact unknown = new InitiativeFact(initiative, topic, why, giver);
        unknown.statedValue = null;
        unknown.searchText = SearchText.folded(unknown.note);
        return unknown;
    }

    /**
     * What a statement is about.
     *
     * @param cycle code of the cycle for which it holds (fit for a category of that cycle), empty for any
     * @param code the fact's code as the cycle definition declares it
     */
    public record Topic(String cycle, String code) {}

    /** Whether this says that the fact is unknown. */
    public boolean withdraws() {
        return statedValue == null;
    }

    /** Whether every word of a typed search occurs in its value or note. */
    public boolean mentions(String typed) {
        return SearchText.mentions(searchText, typed);
    }

    public Long id() {
        return id;
    }

    public Initiative initiative() {
        return initiative;
    }

    public Topic topic() {
        return new Topic(cycle, code);
    }

    /** Who said it, when and why; without a value for a withdrawal. */
    public Statement statement() {
        return new Statement(statedValue, givers(), givenAt, note);
    }

    /**
     * A statement as it stands in a history.
     *
     * @param value the stated value, null for a withdrawal
     */
    public record Statement(String value, Bilingual giver, Instant givenAt, String note) {
        /** What was said with it, for a reader; see {@link Fact#remark(String)}. */
        public Bilingual remark() {
            return Fact.remark(note);
        }
    }

    /** As it stands in the history of its work. */
    public FactHistory.Entry entry() {
        return new FactHistory.Entry(
                id, code, new Fact(withdraws() ? "" : statedValue, givers(), givenAt, note), withdraws());
    }

    /** The stated fact; refused for a withdrawal. */
    public Fact fact() {
        return new Fact(statedValue, givers(), givenAt, note);
    }

    /** The name copied at the statement; in English the person's, where one is known. */
    private Bilingual givers() {
        return new Bilingual(givenBy, giver == null ? givenBy : giver.nameEn());
    }
}
