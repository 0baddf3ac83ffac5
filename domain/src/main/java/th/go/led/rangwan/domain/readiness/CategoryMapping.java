package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;

/**
 * A person's word for which category of the target's cycle the work is meant: an equal number means nothing there. Added,
 * never edited; the last one holds.
 */
@Entity
@Table(name = "readiness_target_category")
public class CategoryMapping {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PlanTarget target;

    private String category;
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person mappedBy;

    private Instant mappedAt;

    protected CategoryMapping() {} // JPA

    CategoryMapping(PlanTarget target, String category, String reason, Person by, Instant at) {
        this.target = target;
        this.category = category;
        this.reason = reason;
        this.mappedBy = by;
        this.mappedAt = at;
    }

    public Long id() {
        return id;
    }

    public PlanTarget target() {
        return target;
    }

    /** Code of the category in the target's cycle. */
    public String category() {
        return category;
    }

    public String reason() {
        return reason;
    }

    public Person mappedBy() {
        return mappedBy;
    }

    public Instant mappedAt() {
        return mappedAt;
    }
}
