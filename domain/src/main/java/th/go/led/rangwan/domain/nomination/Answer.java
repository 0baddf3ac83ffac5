package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.SearchText;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The answer to one question of the form: a Thai draft, the text to be submitted, and yes or no where the question asks
 * for it. It stands empty from the day the nomination is begun and is rewritten until the nomination goes up; every
 * saved text stays as an {@link AnswerVersion}.
 */
@Entity
@Table(name = "answer")
public class Answer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private String question;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "text_th"))
    @AttributeOverride(name = "edition", column = @Column(name = "th_edition"))
    @AttributeOverride(name = "changedAt", column = @Column(name = "th_changed_at"))
    @AssociationOverride(name = "changedBy", joinColumns = @JoinColumn(name = "th_changed_by_id"))
    private AnswerText textTh = new AnswerText();

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "text_en"))
    @AttributeOverride(name = "edition", column = @Column(name = "en_edition"))
    @AttributeOverride(name = "changedAt", column = @Column(name = "en_changed_at"))
    @AssociationOverride(name = "changedBy", joinColumns = @JoinColumn(name = "en_changed_by_id"))
    private AnswerText textEn = new AnswerText();

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "choice"))
    @AttributeOverride(name = "edition", column = @Column(name = "choice_edition"))
    @AttributeOverride(name = "changedAt", column = @Column(name = "choice_changed_at"))
    @AssociationOverride(name = "changedBy", joinColumns = @JoinColumn(name = "choice_changed_by_id"))
    private AnswerText choice = new AnswerText();

    private String searchText = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    private LocalDate dueOn;

    private static final String ASIDE = "~"; // no code of a question begins so

    protected Answer() {} // JPA

    /** The empty answer to the question of that code. */
    public Answer(Nomination nomination, String question) {
        this.nomination = nomination;
        this.question = question;
    }

    /** The words as they are kept, see {@link PlainWords}. */
    public static String kept(String words) {
        return PlainWords.of(words).text();
    }

    /**
     * Entrusts the question to a person until a day; both may be open again.
     *
     * @param to who answers it, null for nobody yet
     * @param until the day by which it is to be done, null for none
     * @param window the first and the last day that can be given
     * @throws RefusedException {@code nomination.refused.charge.nobody} at {@code due} for a day without a
     *     person, {@code nomination.refused.charge.past} and {@code nomination.refused.charge.late} for a new day outside
     *     the window
     */
    public void entrust(Person to, LocalDate until, Window window) {
        if (to == null && until != null) {
            throw new RefusedException("nomination.refused.charge.nobody").at("due");
        }
        if (until != null && !until.equals(dueOn)) {
            if (until.isBefore(window.first())) {
                throw new RefusedException("nomination.refused.charge.past", ThaiDate.brief(window.first())).at("due");
            }
            if (until.isAfter(window.last())) {
                throw new RefusedException("nomination.refused.charge.late", ThaiDate.brief(window.last())).at("due");
            }
        }
        this.owner = to;
        this.dueOn = until;
    }

    /** The days between which an answer can be due: today, and the office's last working day before the deadline. */
    public record Window(LocalDate first, LocalDate last) {}

    /** Who answers it, null for nobody yet. */
    public Person owner() {
        return owner;
    }

    /** The day by which it is to be done, to the end of office hours; null for none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** As tasks name it. */
    public String subject() {
        return "answer:" + id;
    }

    /**
     * Replaces one part and gives the version to keep for ever.
     *
     * @param typed what was typed, upon which edition; refused as stale when the part has another one, and refused when
     *     longer than {@link AnswerText#LONGEST}, or neither yes nor no where that is asked
     */
    public AnswerVersion write(Typed typed, Person by, Instant at) {
        AnswerText text = text(typed.part());
        if (text.edition() != typed.seen()) {
            throw new StaleException();
        }
        check(typed);
        text.become(kept(typed.words()), by, at);
        this.searchText = SearchText.folded(textTh.words(), textEn.words());
        return new AnswerVersion(this, new Typed(typed.part(), text.words(), text.edition()), by, at, false);
    }

    /** Keeps what was typed upon an older edition apart: it does not become the answer and is not lost. */
    public AnswerVersion keepApart(Typed typed, Person by, Instant at) {
        check(typed);
        return new AnswerVersion(this, new Typed(typed.part(), kept(typed.words()), typed.seen()), by, at, true);
    }

    private static void check(Typed typed) {
        if (typed.words().length() > AnswerText.LONGEST) {
            throw new RefusedException("nomination.refused.long", AnswerText.LONGEST)
                    .at(typed.part().code());
        }
        if (typed.part() == AnswerPart.CHOICE && !typed.words().matches("yes|no|")) {
            throw new RefusedException("nomination.refused.choice").at("choice");
        }
    }

    /**
     * Words typed into one part.
     *
     * @param seen the edition upon which they were typed, 0 for none
     */
    public record Typed(AnswerPart part, String words, long seen) {}

    /** Whether anything was ever written in it. */
    public boolean everWritten() {
        return textTh.edition() > 0 || textEn.edition() > 0 || choice.edition() > 0;
    }

    /** Answers the question of that code from now on; its versions go with it. */
    public void moveTo(String code) {
        this.question = code;
    }

    /** Answers no question of the call any more; it stays readable among what was kept aside. */
    public void keepAside() {
        this.question = ASIDE + id;
    }

    /** Whether it was kept aside when the nomination was moved to another call. */
    public boolean aside() {
        return question.startsWith(ASIDE);
    }

    /** Whether the submission's text is older than the Thai one it should say. */
    public boolean translationOlder() {
        return textEn.written()
                && textTh.changedAt() != null
                && textTh.changedAt().isAfter(textEn.changedAt());
    }

    /** Whether every word of a typed search occurs in its texts. */
    public boolean mentions(String typed) {
        return SearchText.mentions(searchText, typed);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Nomination nomination() {
        return nomination;
    }

    public String question() {
        return question;
    }

    /** One part of the answer. */
    public AnswerText text(AnswerPart part) {
        return switch (part) {
            case TH -> textTh;
            case EN -> textEn;
            case CHOICE -> choice;
        };
    }
}
