package th.go.led.rangwan.domain.readiness;

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
import java.time.LocalDate;
import th.go.led.rangwan.domain.identity.Person;

/** News of the cycle that a plan aims at: into which state it came, on which day, and who says so. Added, never edited. */
@Entity
@Table(name = "readiness_target_notice")
public class TargetNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private PlanTarget target;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    private String source;
    private LocalDate toldOn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person notedBy;

    private Instant notedAt;

    protected TargetNotice() {} // JPA

    TargetNotice(PlanTarget target, News news, Person by, Instant at) {
        this.target = target;
        this.state = news.state();
        this.source = news.source();
        this.toldOn = news.on();
        this.notedBy = by;
        this.notedAt = at;
    }

    /** What is told: the state, which letter or page says so, and on which day. */
    public record News(TargetState state, String source, LocalDate on) {}

    public Long id() {
        return id;
    }

    public PlanTarget target() {
        return target;
    }

    /** What was told. */
    public News news() {
        return new News(state, source, toldOn);
    }

    public Person notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
