package th.go.led.rangwan.domain.cycle;

import jakarta.persistence.Embedded;
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
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * One line of a cycle's history: that it came into a state, which source says so, who noted it and why, and the deadline
 * that was told with it. Added, never edited; the first line comes with the first published revision.
 */
@Entity
@Table(name = "cycle_change")
public class CycleStateChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private CycleState stateBefore;

    @Enumerated(EnumType.STRING)
    private CycleState stateNow;

    private String source;
    private String address;
    private String reason;

    @Embedded
    private StatedDeadline deadline;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person changedBy;

    private Instant changedAt;

    protected CycleStateChange() {} // JPA

    CycleStateChange(Cycle cycle, CycleState before, CycleNotice notice, Person by, Instant at) {
        this.cycle = cycle;
        this.stateBefore = before;
        this.stateNow = cycle.state();
        this.source = notice.source();
        this.address = notice.address();
        this.reason = notice.reason();
        this.deadline = notice.deadline() == null
                ? null
                : new StatedDeadline(notice.deadline().definition(null));
        this.changedBy = by;
        this.changedAt = at;
    }

    /** The source as the definition lists it, under a code of its own. */
    public SourceDefinition announcement() {
        return new SourceDefinition("announced-" + id, Bilingual.same(source), null, ThaiDate.dayOf(changedAt));
    }

    /** The deadline told with it, entered by a person from that source; null when none was told. */
    public DeadlineDefinition deadline() {
        return deadline == null
                ? null
                : deadline.definition(new Provenance("announced-" + id, source, true, changedBy.nameTh()));
    }

    public Long id() {
        return id;
    }

    public Cycle cycle() {
        return cycle;
    }

    /** The state before; null for the first line, which came with the first revision. */
    public CycleState before() {
        return stateBefore;
    }

    /** The state from then on. */
    public CycleState now() {
        return stateNow;
    }

    /** Which letter or page says so, in words; empty for the first line. */
    public String source() {
        return source;
    }

    /** The page's address; empty when there is none. */
    public String address() {
        return address;
    }

    public String reason() {
        return reason;
    }

    /** Who noted it; null for a document that ships with the desk. */
    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
