package th.go.led.rangwan.web.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.service.scoring.ScoreDesk;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScorerSheet;

/** One criterion of the form, as typed: what was handed in before, and over it what is being typed. */
public class ScoreLine {
    private final CriterionDefinition criterion;
    private final int place;
    private final Map<String, ScoreDesk.Kept> drafts;
    private String points;
    private String comment;
    private String improve;
    private String next;
    private List<String> items;
    private List<String> answers;
    private boolean unproved;

    ScoreLine(CriterionDefinition criterion, int place, ScorerSheet.Given given, Map<String, ScoreDesk.Kept> drafts) {
        this.criterion = criterion;
        this.place = place;
        this.drafts = drafts;
        Score.Words words = given == null ? Score.Words.NONE : given.words();
        points = kept("points", given == null ? "" : Integer.toString(given.points()));
        comment = kept("comment", words.comment());
        improve = kept("improve", words.improve());
        next = kept("next", words.nextAct());
        String refs = given == null
                ? ""
                : String.join(
                        " ", given.proofs().stream().map(ScorerSheet.Proof::ref).toList());
        List<String> picked = Stream.of(kept("refs", refs).split(" ", -1))
                .filter(ref -> !ref.isEmpty())
                .toList();
        items = picked.stream().filter(ref -> ref.startsWith("item:")).toList();
        answers = picked.stream().filter(ref -> ref.startsWith("answer:")).toList();
        unproved = kept("unproved", given != null && given.proofs().isEmpty() ? "yes" : "")
                .equals("yes");
    }

    private String kept(String field, String otherwise) {
        ScoreDesk.Kept draft = drafts.get(field + place);
        return draft == null ? otherwise : draft.words();
    }

    /** The edition upon which the next saving of that field stands. */
    public long seen(String field) {
        ScoreDesk.Kept draft = drafts.get(field + place);
        return draft == null ? 0 : draft.edition();
    }

    ScoreEntry.Line typed() {
        List<String> refs = new ArrayList<>(items);
        refs.addAll(answers);
        return new ScoreEntry.Line(
                criterion.code(), points, new Score.Words(full(comment), full(improve), full(next)), refs, unproved);
    }

    private static String full(String words) {
        return words == null ? "" : words;
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

    public String getImprove() {
        return improve;
    }

    public void setImprove(String improve) {
        this.improve = improve;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public List<String> getAnswers() {
        return answers;
    }

    public void setAnswers(List<String> answers) {
        this.answers = answers;
    }

    public boolean isUnproved() {
        return unproved;
    }

    public void setUnproved(boolean unproved) {
        this.unproved = unproved;
    }
}
