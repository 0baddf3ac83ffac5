package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Points for one criterion and what they rest on. Never changed once submitted. */
@Embeddable
public class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    private String criterion;
    private int points;

    @Column(name = "remark")
    private String comment;

    private String improve;
    private String nextAct;
    private String evidence;
    private String evidenceRefs;

    protected Score() {} // JPA

    /** Points for a criterion with what the scorer says of it and what the points rest on. */
    public Score(String criterion, int points, Words words, Proof proof) {
        this.criterion = criterion;
        this.points = points;
        this.comment = TypedWords.kept(words.comment());
        this.improve = TypedWords.kept(words.improve());
        this.nextAct = TypedWords.kept(words.nextAct());
        this.evidence = proof.words().strip();
        this.evidenceRefs = String.join(" ", proof.refs());
    }

    /** What the scorer says: strengths and comment, what to improve, what to do next; each may be empty. */
    public record Words(String comment, String improve, String nextAct) implements Serializable {
        /** Nothing said. */
        public static final Words NONE = new Words("", "", "");
    }

    /**
     * What the points rest on.
     *
     * @param words the names of the evidence and answers as they were at that moment; empty says that there is none
     * @param refs {@code item:} and the id of an item of evidence, {@code answer:} and the code of a question
     */
    public record Proof(String words, List<String> refs) implements Serializable {
        /** The scorer said that there is none. */
        public static final Proof NONE = new Proof("", List.of());
    }

    public String criterion() {
        return criterion;
    }

    public int points() {
        return points;
    }

    /** What the scorer says of it. */
    public Words words() {
        return new Words(comment, improve, nextAct);
    }

    /** What the points rest on. */
    public Proof proof() {
        return new Proof(
                evidence,
                Stream.of(evidenceRefs.split(" ", -1))
                        .filter(ref -> !ref.isEmpty())
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && criterion.equals(that.criterion)
                && points == that.points
                && words().equals(that.words())
                && proof().equals(that.proof());
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, points, comment, evidence);
    }
}
