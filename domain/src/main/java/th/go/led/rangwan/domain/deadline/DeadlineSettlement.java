package th.go.led.rangwan.domain.deadline;

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
import java.time.ZoneOffset;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * That a named person settled how the words of a deadline are read, with the reason. Never changed: a later settlement of
 * the same words replaces it and both stay readable. New words of an extended deadline are unsettled again.
 */
@Entity
@Table(name = "deadline_settlement")
public class DeadlineSettlement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private String words;

    @Enumerated(EnumType.STRING)
    private DeadlineReading reading;

    private String countedOffset;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person settledBy;

    private Instant settledAt;

    protected DeadlineSettlement() {} // JPA

    /**
     * Settles the reading of a deadline of {@code cycle}.
     *
     * @throws RefusedException {@code deadline.refused.reading} when the words do not allow it,
     *     {@code deadline.refused.offset} for an offset that is neither the stated one nor that of the zone's city,
     *     {@code deadline.refused.reason} at the field {@code reason} without a reason
     */
    public DeadlineSettlement(Cycle cycle, DeadlineDefinition deadline, Ruling ruling, Person by, Instant at) {
        Deadline read = Deadline.of(deadline, ruling.reading());
        if (ruling.offset() != null && !lawful(read, ruling.offset())) {
            throw new RefusedException("deadline.refused.offset", ZoneDoubt.words(ruling.offset())).at("offset");
        }
        if (ruling.reason().isBlank()) {
            throw new RefusedException("deadline.refused.reason").at("reason");
        }
        this.cycle = cycle;
        this.words = read.words();
        this.reading = read.settled();
        this.countedOffset = ruling.offset() == null ? null : ruling.offset().getId();
        this.reason = ruling.reason().strip();
        this.settledBy = by;
        this.settledAt = at;
    }

    private static boolean lawful(Deadline deadline, ZoneOffset wanted) {
        return wanted.equals(deadline.offset())
                || deadline.zoneDoubt()
                        .filter(doubt -> wanted.equals(doubt.city()))
                        .isPresent();
    }

    /**
     * What is settled and why.
     *
     * @param offset by which offset from UTC it counts, null when that is not settled
     */
    public record Ruling(DeadlineReading reading, ZoneOffset offset, String reason) {
        /** Settles the reading alone. */
        public Ruling(DeadlineReading reading, String reason) {
            this(reading, null, reason);
        }

        /** Refuses the choice of no reading, {@code deadline.refused.choice} at the field {@code reading}. */
        public Ruling {
            if (reading == null) {
                throw new RefusedException("deadline.refused.choice").at("reading");
            }
        }
    }

    /** Whether it speaks of this deadline: of the very same words. */
    public boolean of(DeadlineDefinition deadline) {
        return words.equals(deadline.words());
    }

    public Long id() {
        return id;
    }

    public Cycle cycle() {
        return cycle;
    }

    public DeadlineReading reading() {
        return reading;
    }

    /** The offset that it settled to count by; empty when it settled the reading alone. */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(countedOffset).map(ZoneOffset::of);
    }

    public String reason() {
        return reason;
    }

    public Person settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
