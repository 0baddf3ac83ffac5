package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;

/** Remembers the office's days for the length of one request, so that a page with many deadlines reads them once. */
@RequestScoped
public class HolidaysOfRequest {
    private OfficeCalendar calendar;

    OfficeCalendar of(Supplier<OfficeCalendar> reader) {
        if (calendar == null) {
            calendar = reader.get();
        }
        return calendar;
    }

    void forget() {
        calendar = null;
    }
}
