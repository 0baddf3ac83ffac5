package th.go.led.rangwan.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.DeskTime;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * The one source of "now": the machine's clock, or in a demo a pretended one that starts on 12 October 2564 at
 * 09:00 in Bangkok, runs at the machine's pace and, over restarts, goes on from the last stored instant.
 */
@Singleton
@Startup
@DependsOn("Settings")
@PermitAll
public class DeskClock {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    private final Clock machine = Clock.systemUTC();

    private volatile Duration offset = Duration.ZERO;

    @PostConstruct
    void start() {
        Optional<Instant> pretended = settings.pretendedStart();
        if (pretended.isPresent()) {
            DeskTime stored = entities.find(DeskTime.class, DeskTime.ONLY);
            Instant from = stored == null ? pretended.get() : stored.instant();
            offset = Duration.between(machine.instant(), from);
            keep();
        }
    }

    /** The clock that every use case injects. */
    @Produces
    @Dependent
    @Lock(LockType.READ)
    public Clock clock() {
        return new Running();
    }

    /** The machine's own time whatever the desk pretends, for a comparison with another machine's. */
    @Lock(LockType.READ)
    public Instant machineTime() {
        return machine.instant();
    }

    /** Whether the time shown is pretended, which a banner on every page says. */
    @Lock(LockType.READ)
    public boolean pretended() {
        return settings.demo();
    }

    /** Moves a demo's clock forward to {@code instant}; refused backwards and in production. */
    public void advanceTo(Instant instant) {
        if (!settings.demo()) {
            throw new RefusedException("shared.refused.clock.real");
        }
        Instant now = clock().instant();
        if (instant.isBefore(now)) {
            throw new RefusedException("shared.refused.clock.back");
        }
        offset = offset.plus(Duration.between(now, instant));
        keep();
    }

    // read lock: a tick during the start waits for the other startup beans, which in turn ask this one for the time;
    // a tick may so meet a move of the clock, and the row is held for the one that comes first
    @Lock(LockType.READ)
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void keep() {
        if (settings.demo()) {
            DeskTime stored = entities.find(DeskTime.class, DeskTime.ONLY, LockModeType.PESSIMISTIC_WRITE);
            if (stored == null) {
                entities.persist(new DeskTime(clock().instant()));
            } else {
                stored.reached(clock().instant());
            }
        }
    }

    @PreDestroy
    void stop() {
        keep();
    }

    /** Reads the offset at every question, so that whoever keeps the clock follows a move. */
    private final class Running extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(machine.withZone(zone), offset);
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(offset);
        }
    }
}
