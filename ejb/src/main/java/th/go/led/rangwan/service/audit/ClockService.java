package th.go.led.rangwan.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;
import th.go.led.rangwan.service.shared.DeskClock;

/** Lets the administrator of a demo move its pretended time forward: an audited act upon the clock of the desk. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ClockService {
    @Inject
    private DeskClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * Moves the pretended time to that day and time of day in Bangkok; refused backwards and in production.
     *
     * @param typedTime as typed, e.g. {@code 16:30}
     */
    public void advance(LocalDate day, String typedTime) {
        if (day == null) {
            throw new RefusedException("shared.refused.date.empty").at("day");
        }
        Instant from = clock.clock().instant();
        Instant to = to(day, typedTime);
        if (to.isBefore(from)) {
            throw new RefusedException("shared.refused.clock.back").at("day");
        }
        clock.advanceTo(to);
        audit.record("clock.advanced", "clock", from.truncatedTo(ChronoUnit.SECONDS) + " " + to);
    }

    private static Instant to(LocalDate day, String typedTime) {
        try {
            return day.atTime(ThaiTimeParser.parse(typedTime))
                    .atZone(ThaiDate.BANGKOK)
                    .toInstant();
        } catch (RefusedException refused) {
            throw refused.at("time");
        }
    }
}
