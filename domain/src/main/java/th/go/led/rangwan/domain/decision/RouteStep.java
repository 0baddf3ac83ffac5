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

/**
 * One step of a dossier's route: waits for a post (whoever holds it or acts for it) or, where the work is a certain
 * person's, for that person. A returned dossier begins a new round; earlier rounds stay as they were.
 */
@Entity
@Table(name = "route_step")
public class RouteStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private int round;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepAsk ask;

    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.COMING;

    private Instant since;
    private Instant due;
    private Instant endedAt;

    protected RouteStep() {} // JPA

    /** A step that is still to come, at its place in a round. */
    public RouteStep(Nomination nomination, Place place, StepAsk ask, Waiting waiting, Instant due) {
        this.nomination = nomination;
        this.round = place.round();
        this.ordinal = place.ordinal();
        this.ask = ask;
        this.post = waiting.post();
        this.person = waiting.person();
        this.due = due;
    }

    /** Round and place within it, both counted from 1. */
    public record Place(int round, int ordinal) {}

    /** Whom a step waits for: a post or a person, the other is null. */
    public record Waiting(Post post, Person person) {}

    /** The dossier arrives here. */
    public void begin(Instant at) {
        become(StepState.CURRENT);
        since = at;
    }

    /** The dossier goes on. */
    public void pass(Instant at) {
        become(StepState.PASSED);
        endedAt = at;
    }

    /** The round ends here. */
    public void end(Instant at) {
        become(StepState.ENDED);
        endedAt = at;
    }

    /** The round ended before this step was reached. */
    public void drop() {
        become(StepState.DROPPED);
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

    public Long id() {
        return id;
    }

    public Nomination nomination() {
        return nomination;
    }

    public Place place() {
        return new Place(round, ordinal);
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
