package th.go.led.rangwan.domain.eligibility;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;

/**
 * That a person checked one work, or all, against a call. Facts and overrides are append-only, so the check keeps no copy:
 * it marks the last statement, the last override, the revision and the deadline that it saw, and from these what was known
 * then can be told at any time. Never changed; checking again is another check.
 */
@Entity
@Table(name = "screening_check")
public class ScreeningCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Initiative initiative;

    private long lastInitiative;
    private int revision;
    private LocalDate deadline;
    private long lastFact;
    private long lastOverride;

    @ElementCollection
    @CollectionTable(name = "screening_check_count", joinColumns = @JoinColumn(name = "check_id"))
    private List<VerdictCount> counts = new ArrayList<>();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    private Instant checkedAt;

    protected ScreeningCheck() {} // JPA

    /**
     * Marks a check.
     *
     * @param initiative the work, null when all works were checked
     * @param counts how many works had which verdict in which category
     */
    public ScreeningCheck(Initiative initiative, Mark mark, List<VerdictCount> counts, Person person, Instant at) {
        this.initiative = initiative;
        this.cycle = mark.cycle();
        this.revision = mark.revision();
        this.deadline = mark.deadline();
        this.lastInitiative = mark.lastInitiative();
        this.lastFact = mark.lastFact();
        this.lastOverride = mark.lastOverride();
        this.counts = new ArrayList<>(counts);
        this.person = person;
        this.checkedAt = at;
    }

    /**
     * What a check saw.
     *
     * @param revision the revision of the call
     * @param deadline the calendar date to which periods were counted
     * @param lastInitiative the highest number of a work; works registered later were not checked
     * @param lastFact the highest number of a statement
     * @param lastOverride the highest number of an override
     */
    public record Mark(
            String cycle, int revision, LocalDate deadline, long lastInitiative, long lastFact, long lastOverride) {}

    public Long id() {
        return id;
    }

    public String cycle() {
        return cycle;
    }

    /** What it saw. */
    public Mark mark() {
        return new Mark(cycle, revision, deadline, lastInitiative, lastFact, lastOverride);
    }

    /** The work, null when all works were checked. */
    public Initiative initiative() {
        return initiative;
    }

    /** How many works had which verdict in which category. */
    public List<VerdictCount> counts() {
        return List.copyOf(counts);
    }

    public Person person() {
        return person;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
