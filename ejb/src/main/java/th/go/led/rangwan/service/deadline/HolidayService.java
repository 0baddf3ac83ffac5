package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import th.go.led.rangwan.domain.deadline.Holiday;
import th.go.led.rangwan.domain.deadline.HolidayDay;
import th.go.led.rangwan.domain.deadline.HolidaySource;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** The holiday table, as everybody reads it and as analysts and the administrator keep it, day by day. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class HolidayService {
    private static final int REFERENCE_LIMIT = 255;

    @Inject
    private Holidays holidays;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The holidays of a year, common era; 0 for the running one. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public HolidaySheet sheet(int year) {
        int running = ThaiDate.dayOf(clock.instant()).getYear();
        int shown = year == 0 ? running : year;
        List<Holiday> all = holidays.all();
        Set<Integer> years = new TreeSet<>(List.of(running, shown));
        all.forEach(holiday -> years.add(holiday.day().getYear()));
        Set<String> roles = caller.current().viewer().roles();
        return new HolidaySheet(
                shown,
                List.copyOf(years),
                all.stream()
                        .filter(holiday -> holiday.day().getYear() == shown)
                        .map(HolidayRow::of)
                        .toList(),
                roles.contains(Role.ANALYST) || roles.contains(Role.ADMIN));
    }

    /** Adds a day; refused with {@code deadline.refused.holidayThere} when it stands in the table already. */
    public void add(HolidayDay day, String reference) {
        LocalDate date = day.date();
        holidays.on(date).ifPresent(there -> {
            throw new RefusedException("deadline.refused.holidayThere", ThaiDate.brief(date), there.name()).at("day");
        });
        Holiday holiday = new Holiday(day, entry(reference));
        holidays.add(holiday);
        holidays.changed();
        audit.record("holiday.added", holiday.subject(), "");
    }

    /** Mends the names of a day; refused when somebody changed it after the caller read it. */
    public void rename(long id, long seenVersion, Bilingual name, String reference) {
        Holiday holiday = holidays.seen(id, seenVersion);
        holiday.rename(name, entry(reference));
        holidays.changed();
        audit.record("holiday.renamed", holiday.subject(), "");
    }

    /** Takes a day out of the table; adding it again undoes that. Refused when somebody changed it since. */
    public void remove(long id, long seenVersion) {
        Holiday holiday = holidays.seen(id, seenVersion);
        holidays.remove(holiday);
        holidays.changed();
        audit.record("holiday.removed", holiday.subject(), "");
    }

    private Holiday.Entry entry(String reference) {
        if (reference.length() > REFERENCE_LIMIT) {
            throw new RefusedException("deadline.refused.holidayLong", Integer.toString(REFERENCE_LIMIT))
                    .at("reference");
        }
        return new Holiday.Entry(HolidaySource.TYPED, reference, caller.person(), clock.instant());
    }
}
