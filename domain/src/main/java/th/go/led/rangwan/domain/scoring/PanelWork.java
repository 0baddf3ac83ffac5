package th.go.led.rangwan.domain.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;

/** A nomination that a panel scores. It leaves the panel when it is moved to another call; its sheets stay readable. */
@Entity
@Table(name = "panel_work")
public class PanelWork {
    private static final Set<NominationState> SCORED =
            Set.of(NominationState.DRAFTING, NominationState.ON_ROUTE, NominationState.RETURNED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ScoringPanel panel;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Nomination nomination;

    private Instant addedAt;
    private Instant leftAt;

    protected PanelWork() {} // JPA

    /** Takes the nomination into the panel. */
    public PanelWork(ScoringPanel panel, Nomination nomination, Instant at) {
        this.panel = panel;
        this.nomination = nomination;
        this.addedAt = at;
    }

    /** Whether scores may be given to a nomination in that state: until it is decided or withdrawn. */
    public static boolean scored(NominationState state) {
        return SCORED.contains(state);
    }

    /** Whether it may be scored now. */
    public boolean open() {
        return leftAt == null && panel.state() == PanelState.OPEN && scored(nomination.state());
    }

    /** The nomination was moved to another call. */
    public void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public ScoringPanel panel() {
        return panel;
    }

    public Nomination nomination() {
        return nomination;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
