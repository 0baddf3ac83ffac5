package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A cycle of an award as the desk keeps it (รอบการสมัคร). What the call says stands in its published revisions, of which
 * the last one holds; a published revision never changes, a correction is the next one.
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

    protected Cycle() {} // JPA

    /** A cycle under its code, without a revision yet, in the state that its first document names. */
    public Cycle(String code, CycleState state, Instant at) {
        this.code = code;
        this.state = state;
        this.stateSince = at;
    }

    /**
     * Publishes the next revision of the call; it holds from now on. The first one also names the state in which the cycle
     * begins; later the state changes by acts of its own.
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
        if (lastRevision == 1 && state != definition.state()) {
            state = definition.state();
            stateSince = at;
        }
        return new CycleRevision(this, lastRevision, document, by, at);
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
