package th.go.led.rangwan.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How far a demo's pretended clock has come; one row, written while it runs, read at the next start. */
@Entity
@Table(name = "desk_time")
public class DeskTime {
    /** The only row's id. */
    public static final Long ONLY = 1L;

    @Id
    private Long id = ONLY;

    @Version
    private long version;

    private Instant reachedAt;

    protected DeskTime() {} // JPA

    /** A clock that starts at {@code instant}. */
    public DeskTime(Instant instant) {
        this.reachedAt = instant;
    }

    /** Notes that the clock has come to {@code instant}; it never goes back. */
    public void reached(Instant instant) {
        if (instant.isAfter(reachedAt)) {
            reachedAt = instant;
        }
    }

    public Instant instant() {
        return reachedAt;
    }
}
