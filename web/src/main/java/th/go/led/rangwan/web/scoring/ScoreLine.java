package th.go.led.rangwan.web.scoring;

import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScorerSheet;

/** One criterion of the form, as typed. */
public class ScoreLine {
    private final CriterionDefinition criterion;
    private String points = "";
    private String comment = "";
    private String evidence = "";
    private boolean unproved;

    ScoreLine(CriterionDefinition criterion, ScorerSheet.Given given) {
        this.criterion = criterion;
        if (given != null) {
            points = Integer.toString(given.points());
            comment = given.comment();
            evidence = given.evidence();
            unproved = evidence.isEmpty();
        }
    }

    ScoreEntry.Line typed() {
        return new ScoreEntry.Line(criterion.code(), points, comment, evidence, unproved);
    }

    public CriterionDefinition getCriterion() {
        return criterion;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public boolean isUnproved() {
        return unproved;
    }

    public void setUnproved(boolean unproved) {
        this.unproved = unproved;
    }
}
