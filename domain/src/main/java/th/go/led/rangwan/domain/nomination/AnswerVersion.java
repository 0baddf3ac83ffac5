package th.go.led.rangwan.domain.nomination;

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

/** A text of an answer as somebody saved it, or, set aside, as somebody typed it while another saved. Never changed. */
@Entity
@Table(name = "answer_version")
public class AnswerVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private AnswerPart part;

    private String words;
    private long edition;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person writtenBy;

    private Instant writtenAt;
    private boolean aside;

    protected AnswerVersion() {} // JPA

    AnswerVersion(Answer answer, Answer.Typed typed, Person by, Instant at, boolean aside) {
        this.answer = answer;
        this.part = typed.part();
        this.words = typed.words();
        this.edition = typed.seen();
        this.writtenBy = by;
        this.writtenAt = at;
        this.aside = aside;
    }

    public Long id() {
        return id;
    }

    public Answer answer() {
        return answer;
    }

    public AnswerPart part() {
        return part;
    }

    public String words() {
        return words;
    }

    /** Its place among the saved texts of the part; when set aside, the edition upon which it was typed. */
    public long edition() {
        return edition;
    }

    public Person writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Whether it was kept beside the answer instead of becoming it. */
    public boolean aside() {
        return aside;
    }
}
