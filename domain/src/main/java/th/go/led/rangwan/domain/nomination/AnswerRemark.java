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

/** One thing that was said or done about a comment. Never changed; the comment's course is all of them in order. */
@Entity
@Table(name = "answer_remark")
public class AnswerRemark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private AnswerComment comment;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    private String words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person saidBy;

    private Instant saidAt;

    protected AnswerRemark() {} // JPA

    AnswerRemark(AnswerComment comment, RemarkKind kind, String words, AnswerComment.Voice voice) {
        this.comment = comment;
        this.kind = kind;
        this.words = words;
        this.saidBy = voice.by();
        this.saidAt = voice.at();
    }

    public AnswerComment comment() {
        return comment;
    }

    public RemarkKind kind() {
        return kind;
    }

    /** What was said; may be empty when the remark only closes or opens. */
    public String words() {
        return words;
    }

    public Person saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
