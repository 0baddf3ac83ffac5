package th.go.led.rangwan.domain.readiness;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a work still needs for a later cycle (แผนเตรียมความพร้อม). Opened when its cycle was cancelled or when it is not
 * filed this year; items are added and done one by one. It belongs to the work and survives the cancelled cycle.
 */
@Entity
@Table(name = "readiness_plan")
public class ReadinessPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Initiative initiative;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    @Enumerated(EnumType.STRING)
    private PlanCause cause;

    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person openedBy;

    private Instant openedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReadinessItem> items = new ArrayList<>();

    protected ReadinessPlan() {} // JPA

    /** Opens the plan of a nomination's work; refused without a reason. */
    public ReadinessPlan(Nomination nomination, PlanCause cause, String reason, Person by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("readiness.refused.reason").at("reason");
        }
        this.initiative = nomination.initiative();
        this.nomination = nomination;
        this.cause = cause;
        this.reason = reason.strip();
        this.openedBy = by;
        this.openedAt = at;
    }

    /** Adds what is needed. */
    public ReadinessItem need(ReadinessItem.Need need, Person by, Instant at) {
        ReadinessItem item = new ReadinessItem(this, need, by, at);
        items.add(item);
        return item;
    }

    /** The posts to which items are given; who holds one may read the plan. */
    public Set<Long> ownerPostIds() {
        return items.stream()
                .map(ReadinessItem::owner)
                .filter(owner -> owner != null)
                .map(Post::id)
                .collect(Collectors.toSet());
    }

    /** How many items are done. */
    public long done() {
        return items.stream().filter(item -> item.doneOn() != null).count();
    }

    /** As tasks and the trail name it. */
    public String subject() {
        return "readiness:" + id;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Initiative initiative() {
        return initiative;
    }

    /** The nomination from which it came. */
    public Nomination nomination() {
        return nomination;
    }

    public PlanCause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public Person openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<ReadinessItem> items() {
        return List.copyOf(items);
    }
}
