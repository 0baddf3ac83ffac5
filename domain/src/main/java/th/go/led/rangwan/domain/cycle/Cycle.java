package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A cycle of an award as the desk keeps it (รอบการสมัคร). What the call says stands in its published revisions, of which
 * the last one holds; a published revision never changes, a correction is the next one. Where the cycle stands is changed
 * by persons, from sources, and every change stays in its history.
 */
@Entity
@Table(name = "cycle")
public class Cycle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    private Instant stateSince;
    private int lastRevision;

    @OneToMany(mappedBy = "cycle", cascade = CascadeType.PERSIST)
    private List<CycleStateChange> changes = new ArrayList<>();

    protected Cycle() {} // JPA

    /** A cycle under its code, without a revision yet, in the state that its first document names. */
    public Cycle(String code, CycleState state, Instant at) {
        this.code = code;
        this.state = state;
        this.stateSince = at;
    }

    /**
     * Publishes the next revision of the call; it holds from now on. The first one brings its state with it, and the first
     * line of the history; a later one leaves the state, which only {@link #become} changes.
     *
     * @param document the whole XML document that {@code definition} was read from
     * @param by who publishes it, null for a document that ships with the desk
     * @throws RefusedException {@code cycle.refused.code} for the document of another cycle,
     *     {@code cycle.refused.revision} when its number is not the next
     */
    public CycleRevision publish(CycleDefinition definition, String document, Person by, Instant at) {
        if (!definition.code().equals(code)) {
            throw new RefusedException("cycle.refused.code", definition.code(), code);
        }
        if (definition.revision() != lastRevision + 1) {
            throw new RefusedException("cycle.refused.revision", definition.revision(), lastRevision + 1);
        }
        lastRevision = definition.revision();
        if (lastRevision == 1) {
            begin(definition.state(), by, at);
        }
        return new CycleRevision(this, lastRevision, document, by, at);
    }

    private void begin(CycleState first, Person by, Instant at) {
        if (state != first) {
            state = first;
            stateSince = at;
        }
        changes.add(new CycleStateChange(this, null, new CycleNotice("", "", "", null), by, at));
    }

    /**
     * Comes into another state and gives the new line of its history.
     *
     * @param held the deadline that holds so far
     * @throws RefusedException {@code cycle.refused.state} at the field {@code state} where the state machine has no such
     *     way, and at the fields of the notice, see {@link CycleNotice}
     */
    public CycleStateChange become(
            CycleState next, CycleNotice notice, DeadlineDefinition held, Person by, Instant at) {
        if (next == null || !state.mayBecome(next)) {
            throw new RefusedException("cycle.refused.state", state.label()).at("state");
        }
        notice.check(state, next, held);
        CycleState before = state;
        state = next;
        stateSince = at;
        CycleStateChange change = new CycleStateChange(this, before, notice, by, at);
        changes.add(change);
        return change;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public CycleState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** The number of the revision that holds, counted from 1; 0 while there is none. */
    public int lastRevision() {
        return lastRevision;
    }

    /** As the trail names it. */
    public String subject() {
        return "cycle:" + code;
    }
}
