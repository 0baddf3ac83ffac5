package th.go.led.rangwan.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
    private Instant notedAt;

    protected DeskTime() {} // JPA

    /** A clock that starts at {@code instant}, while the machine's shows {@code wall}. */
    public DeskTime(Instant instant, Instant wall) {
        this.reachedAt = instant;
        this.notedAt = wall;
    }

    /** Notes that the clock has come to {@code instant} while the machine's shows {@code wall}; it never goes back. */
    public void reached(Instant instant, Instant wall) {
        if (instant.isAfter(reachedAt)) {
            reachedAt = instant;
            notedAt = wall;
        }
    }

    /** How far the clock ran ahead of the machine's when it was noted; empty when that was before {@code since}. */
    public Optional<Duration> ahead(Instant since) {
        return Optional.ofNullable(notedAt)
                .filter(noted -> !noted.isBefore(since))
                .map(noted -> Duration.between(noted, reachedAt));
    }

    public Instant instant() {
        return reachedAt;
    }
}
