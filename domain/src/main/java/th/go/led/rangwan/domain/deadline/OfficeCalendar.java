package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** When the office works: Monday to Friday 08:30 to 16:30 in Bangkok, except on holidays. */
public record OfficeCalendar(HolidayTable holidays) implements Serializable {
    /** The office opens. */
    public static final LocalTime OPENS = LocalTime.of(8, 30);
    /** The office closes. */
    public static final LocalTime CLOSES = LocalTime.of(16, 30);

    /** Whether the office works on that day. */
    public boolean works(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && holidays.on(date).isEmpty();
    }

    /** The last moment of office hours before or at that instant. */
    public Instant lastWorkingMoment(Instant end) {
        ZonedDateTime local = end.atZone(ThaiDate.BANGKOK);
        LocalDate date = local.toLocalDate();
        if (works(date) && local.toLocalTime().isAfter(OPENS)) {
            LocalTime time = local.toLocalTime().isBefore(CLOSES) ? local.toLocalTime() : CLOSES;
            return date.atTime(time).atZone(ThaiDate.BANGKOK).toInstant();
        }
        do {
            date = date.minusDays(1);
        } while (!works(date));
        return date.atTime(CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }

    /** The working days after today up to and with a last day; 0 on that day and later. */
    public int workingDaysBetween(LocalDate today, LocalDate last) {
        return (int) today.plusDays(1)
                .datesUntil(last.isAfter(today) ? last.plusDays(1) : today.plusDays(1))
                .filter(this::works)
                .count();
    }

    /** That day if the office works on it, else the next working day. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!works(day)) day = day.plusDays(1);
        return day;
    }

    /** The day so many working days after a day; the day itself for 0. */
    public LocalDate forward(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left--) day = onOrAfter(day.plusDays(1));
        return day;
    }

    /** The day so many working days before a day; the day itself for 0. */
    public LocalDate back(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left--) {
            day = day.minusDays(1);
            while (!works(day)) day = day.minusDays(1);
        }
        return day;
    }

    /** Office closing time on a day. */
    public static Instant closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }

    /** Whether holidays are known for every year from one day to another; if not, working days are a guess and say so. */
    public boolean knows(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!holidays.years().contains(year)) return false;
        }
        return true;
    }
}
