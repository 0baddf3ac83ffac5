package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Points for one criterion, from 0 to 100, with what they rest on. Never changed once submitted. */
@Embeddable
public class Score implements Serializable {
    /** The most that a criterion can get. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    private String criterion;
    private int points;

    @Column(name = "remark")
    private String comment;

    private String evidence;

    protected Score() {} // JPA

    /**
     * Points for a criterion.
     *
     * @param evidence what they point to; empty says that there is none
     * @throws RefusedException {@code scoring.refused.points} when they are not from 0 to 100
     */
    public Score(String criterion, int points, String comment, String evidence) {
        if (points < 0 || points > MOST) {
            throw new RefusedException("scoring.refused.points", points);
        }
        this.criterion = criterion;
        this.points = points;
        this.comment = comment.strip();
        this.evidence = evidence.strip();
    }

    public String criterion() {
        return criterion;
    }

    public int points() {
        return points;
    }

    public String comment() {
        return comment;
    }

    /** What the points rest on; empty when the scorer said that there is no evidence. */
    public String evidence() {
        return evidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && criterion.equals(that.criterion)
                && points == that.points
                && comment.equals(that.comment)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, points, comment, evidence);
    }
}
