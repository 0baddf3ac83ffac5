package th.go.led.rangwan.domain.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Where one answer went when its nomination was moved: from a question of the old call to one of the new, or aside. */
@Embeddable
public class AnswerMove {
    private Long answerId;

    @Column(name = "question_before")
    private String before;

    @Column(name = "question_after")
    private String after;

    protected AnswerMove() {} // JPA

    /** An answer that goes from a question to another one; {@code after} is null when it is kept aside. */
    public AnswerMove(Long answerId, String before, String after) {
        this.answerId = answerId;
        this.before = before;
        this.after = after;
    }

    public Long answerId() {
        return answerId;
    }

    /** Code of the question in the call that the nomination left. */
    public String before() {
        return before;
    }

    /** Code of the question in the call to which it went; null when the answer was kept aside. */
    public String after() {
        return after;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerMove move && Objects.equals(move.answerId, answerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answerId);
    }
}
