package th.go.led.rangwan.service.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.deadline.Holiday;
import th.go.led.rangwan.domain.deadline.HolidayDay;
import th.go.led.rangwan.domain.deadline.HolidaySource;
import th.go.led.rangwan.domain.deadline.HolidayTable;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.NodeTurns;

/** Enters the holidays that ship with the desk, those of 2564 and 2565, at a start that finds the table empty. */
@Singleton
@Startup
@DependsOn({"Settings", "DeskClock"})
@PermitAll
public class ShippedHolidays {
    private static final System.Logger LOG = System.getLogger(ShippedHolidays.class.getName());

    @Inject
    private NodeTurns nodes;

    @Inject
    private Holidays holidays;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void enter() {
        nodes.start();
        if (!holidays.all().isEmpty()) {
            return;
        }
        HolidayTable shipped = HolidayTable.shipped();
        Holiday.Entry entry = new Holiday.Entry(HolidaySource.SHIPPED, "", null, clock.instant());
        shipped.holidays().forEach((day, name) -> holidays.add(new Holiday(new HolidayDay(day, name), entry)));
        int count = shipped.holidays().size();
        audit.recordBySystem("holiday.shipped", "holidays", Integer.toString(count));
        LOG.log(System.Logger.Level.INFO, "holidays entered: " + count);
    }
}
