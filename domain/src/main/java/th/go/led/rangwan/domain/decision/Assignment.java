package th.go.led.rangwan.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What words on a paper give somebody to do (มอบ … ดำเนินการ) or to know (แจ้งเวียน). It belongs to an annotation of this
 * desk or to handwriting on a received paper, is never changed, and is open until it is reported done or seen.
 */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Annotation annotation;

    @ManyToOne(fetch = FetchType.LAZY)
    private PaperNote note;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private LocalDate due;
    private Instant openedAt;
    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person doneBy;

    private String doneAsTh = "";
    private String doneAsEn = "";
    private String doneWords = "";

    protected Assignment() {} // JPA

    /** What an annotation of this desk asks; refused as {@link Asked} says. */
    public Assignment(Annotation annotation, Asked asked, Instant at) {
        this(asked, at);
        this.annotation = annotation;
    }

    /** What handwriting on a received paper asks; refused as {@link Asked} says. */
    public Assignment(PaperNote note, Asked asked, Instant at) {
        this(asked, at);
        this.note = note;
    }

    private Assignment(Asked asked, Instant at) {
        this.kind = asked.kind();
        this.words = asked.words();
        this.unit = asked.recipient().unit();
        this.person = asked.recipient().person();
        this.due = asked.due();
        this.openedAt = at;
    }

    /**
     * What is asked of whom.
     *
     * @param words what is to be done, in the words of the paper; empty for "to be known"
     * @param due the day in Bangkok by whose end it is to be done; null for no date
     */
    public record Asked(AssignmentKind kind, String words, Recipient recipient, LocalDate due) {
        /** Refuses, at {@code work} and {@code recipient}, work without words and words for nobody. */
        public Asked {
            words = words.strip();
            if (recipient == null) {
                throw new RefusedException("decision.refused.recipient").at("recipient");
            }
            if (kind == AssignmentKind.ACT && words.isEmpty()) {
                throw new RefusedException("decision.refused.work").at("work");
            }
            if (words.length() > Annotation.LONGEST) {
                throw new RefusedException("decision.refused.long", Annotation.LONGEST).at("work");
            }
        }
    }

    /** Reports it done in words; refused without, when it was ended before, and for what is only to be known. */
    public void report(String how, Person by, Instant at) {
        if (kind != AssignmentKind.ACT) {
            throw new RefusedException("decision.refused.onlyKnow");
        }
        if (how.isBlank() || how.length() > Annotation.LONGEST) {
            throw new RefusedException("decision.refused.how").at("how");
        }
        end(by, at);
        this.doneWords = how.strip();
    }

    /** ทราบ in a capacity; refused when it was ended before, and for what is to be done. */
    public void acknowledge(Person by, Capacity capacity, Instant at) {
        if (kind != AssignmentKind.KNOW) {
            throw new RefusedException("decision.refused.notOnlyKnow");
        }
        end(by, at);
        this.doneAsTh = capacity.lineTh();
        this.doneAsEn = capacity.lineEn();
    }

    /** The words that asked it were recalled by who wrote them; refused when it was ended before. */
    public void takeBack(Person by, Instant at) {
        end(by, at);
        this.doneWords = Verb.RECALLED.th();
    }

    private void end(Person by, Instant at) {
        if (doneAt != null) {
            throw new RefusedException("decision.refused.ended");
        }
        this.doneBy = by;
        this.doneAt = at;
    }

    /** Whether nobody has ended it. */
    public boolean open() {
        return doneAt == null;
    }

    public Long id() {
        return id;
    }

    public AssignmentKind kind() {
        return kind;
    }

    /** The annotation of this desk that asks it; null for handwriting. */
    public Annotation annotation() {
        return annotation;
    }

    /** The handwriting that asks it; null for an annotation of this desk. */
    public PaperNote note() {
        return note;
    }

    public String words() {
        return words;
    }

    public Recipient recipient() {
        return new Recipient(unit, person);
    }

    public LocalDate due() {
        return due;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** Who ended it; null while it is open. */
    public Person doneBy() {
        return doneBy;
    }

    /** The capacity of a ทราบ in one line; empty for work and while it is open. */
    public Bilingual doneAs() {
        return new Bilingual(doneAsTh, doneAsEn);
    }

    /** How it was done; empty while it is open and for a ทราบ. */
    public String doneWords() {
        return doneWords;
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "assignment:" + id;
    }
}
