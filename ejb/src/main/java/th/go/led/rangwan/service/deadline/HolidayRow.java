package th.go.led.rangwan.service.deadline;

import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.deadline.Holiday;
import th.go.led.rangwan.domain.deadline.HolidaySource;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One line of the holiday table.
 *
 * @param weekend whether it falls on a Saturday or Sunday, when the office is closed anyway
 * @param reference the file or announcement it was taken from, may be empty
 * @param by who entered it last; null for what ships with the desk
 */
public record HolidayRow(
        long id,
        long version,
        LocalDate day,
        Bilingual name,
        boolean weekend,
        HolidaySource source,
        String reference,
        Bilingual by,
        Instant at) {
    static HolidayRow of(Holiday holiday) {
        return new HolidayRow(
                holiday.id(),
                holiday.version(),
                holiday.day(),
                holiday.name(),
                holiday.day().getDayOfWeek().getValue() > 5,
                holiday.source(),
                holiday.reference(),
                holiday.changedBy() == null
                        ? null
                        : new Bilingual(
                                holiday.changedBy().nameTh(),
                                holiday.changedBy().nameEn()),
                holiday.changedAt());
    }
}
