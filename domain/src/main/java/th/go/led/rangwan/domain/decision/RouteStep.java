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
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * One step of a paper's route: waits for a post (whoever holds it or acts for it) or, where the work is a certain
 * person's, for that person. Steps of one stage run at once. A returned paper begins a new round; earlier rounds stay as
 * they were. A recalled act takes the steps that it moved back to where they stood; the annotations tell of it.
 */
@Entity
@Table(name = "route_step")
public class RouteStep {
    /** The longest words for what an added step wants, in characters. */
    public static final int LONGEST_WANTED = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String paper;

    @ManyToOne(fetch = FetchType.LAZY)
    private Nomination nomination;

    private int round;
    private int stage;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepAsk ask;

    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.COMING;

    private String wanted = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person addedBy;

    private Integer days;
    private Instant since;
    private Instant due;
    private Instant endedAt;
    private int nudges;
    private Instant nudgedAt;

    protected RouteStep() {} // JPA

    /** A step that is still to come, at its place in a round. */
    public RouteStep(RoutePaper paper, Place place, StepAsk ask, Waiting waiting, Due due) {
        this.kind = paper.kind();
        this.paper = paper.subject();
        this.nomination = paper.nomination();
        this.round = place.round();
        this.stage = place.stage();
        this.ordinal = place.ordinal();
        this.ask = ask;
        this.post = waiting.post();
        this.person = waiting.person();
        this.days = due.days();
        this.due = due.at();
    }

    /**
     * A step that somebody adds to the round of this one.
     *
     * @param place the stage at which it runs
     * @throws RefusedException for an ask that cannot be added, and at {@code wanted} without words for what is to be done
     */
    public RouteStep add(Place place, Added added, Instant due) {
        if (added.ask() == null || !added.ask().addable()) {
            throw new RefusedException("decision.refused.add.ask").at("ask");
        }
        String words = added.wanted().strip();
        if (words.isEmpty() && added.ask() != StepAsk.INFORM) {
            throw new RefusedException("decision.refused.add.wanted").at("wanted");
        }
        if (words.length() > LONGEST_WANTED) {
            throw new RefusedException("decision.refused.long", LONGEST_WANTED).at("wanted");
        }
        RouteStep step = new RouteStep(
                new RoutePaper(kind, paper, nomination), place, added.ask(), added.waiting(), new Due(null, due));
        step.wanted = words;
        step.addedBy = added.by();
        return step;
    }

    /** Round, stage and place within the round, counted from 1. */
    public record Place(int round, int stage, int ordinal) {
        /** A place whose stage has no other step. */
        public Place(int round, int ordinal) {
            this(round, ordinal, ordinal);
        }
    }

    /** Whom a step waits for: a post or a person, the other is null. */
    public record Waiting(Post post, Person person) {}

    /** By when, null for no date; and the working days by which that is counted, null where it stands by itself. */
    public record Due(Integer days, Instant at) {}

    /** What somebody wants of whom in a step added by hand. */
    public record Added(StepAsk ask, Waiting waiting, String wanted, Person by) {}

    /** The paper arrives here. */
    public void begin(Instant at) {
        become(StepState.CURRENT);
        since = at;
    }

    /** Done here. */
    public void pass(Instant at) {
        become(StepState.PASSED);
        endedAt = at;
    }

    /** The round ends here. */
    public void end(Instant at) {
        become(StepState.ENDED);
        endedAt = at;
    }

    /** The round ended before this step was done. */
    public void drop() {
        become(StepState.DROPPED);
    }

    /** What was done here was recalled: it waits again since it first did. */
    void reopen() {
        become(StepState.CURRENT);
        endedAt = null;
    }

    /** What had brought the paper here was recalled. */
    void recede() {
        become(StepState.COMING);
        since = null;
        nudges = 0;
        nudgedAt = null;
    }

    /**
     * Reminds whom it waits for.
     *
     * @throws RefusedException when it waits for nobody, and a second time on one day in Bangkok
     */
    public void nudge(Instant at) {
        if (state != StepState.CURRENT) {
            throw new RefusedException("decision.refused.nudge.notWaiting");
        }
        if (nudgedAt != null && ThaiDate.dayOf(nudgedAt).equals(ThaiDate.dayOf(at))) {
            throw new RefusedException("decision.refused.nudge.today");
        }
        nudges++;
        nudgedAt = at;
    }

    /** Makes room for a stage before it. */
    void moveBack() {
        stage++;
    }

    /** Moves by when it is due, as the deadline moves; a step that is over keeps its own. Null for no date any more. */
    public void moveDue(Instant newDue) {
        if (state == StepState.COMING || state == StepState.CURRENT) {
            due = newDue;
        }
    }

    private void become(StepState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("route step " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    /** Whether it is the step of that id. */
    public boolean is(long other) {
        return id != null && id == other;
    }

    public Long id() {
        return id;
    }

    /** As tasks and the trail name the paper. */
    public String paper() {
        return paper;
    }

    public PaperKind kind() {
        return kind;
    }

    /** Whose dossier it is; null for a paper without one. */
    public Nomination nomination() {
        return nomination;
    }

    public Place place() {
        return new Place(round, stage, ordinal);
    }

    public StepAsk ask() {
        return ask;
    }

    public Waiting waiting() {
        return new Waiting(post, person);
    }

    public StepState state() {
        return state;
    }

    /** What is to be done, in the words of who added it; empty for a step of the template. */
    public String wanted() {
        return wanted;
    }

    /** Who added it by hand; null for a step of the template. */
    public Person addedBy() {
        return addedBy;
    }

    /** The working days by which its due instant is counted; null where it stands by itself. */
    public Integer days() {
        return days;
    }

    /** How often whom it waits for was reminded. */
    public int nudges() {
        return nudges;
    }

    /** The last reminder; null for none. */
    public Instant nudgedAt() {
        return nudgedAt;
    }

    public Instant since() {
        return since;
    }

    public Instant due() {
        return due;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
