package th.go.led.rangwan.domain.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Reads the holidays of a calendar file: every event is a holiday of as many days as it lasts, in Bangkok. Several events on
 * one day are one holiday with all their names. An event that repeats is refused, since holidays are announced year by year.
 */
final class HolidayCalendar {
    /** No holiday is longer than this many days. */
    private static final int LONGEST = 31;

    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

    private HolidayCalendar() {}

    private record Named(int line, Set<Bilingual> names) {
        Named and(Named other) {
            Set<Bilingual> both = new LinkedHashSet<>(names);
            both.addAll(other.names());
            return new Named(line, both);
        }

        HolidayDay on(LocalDate date) {
            return new HolidayDay(date, Bilingual.join(names, " / ", " / "));
        }
    }

    static void read(byte[] content, HolidayFile.Found found) {
        Map<LocalDate, Named> days = new TreeMap<>();
        for (IcsEvent event : IcsEvent.read(content, found::problem)) {
            try {
                read(event, days);
            } catch (RefusedException refused) {
                found.problem(event.line(), refused);
            }
        }
        days.forEach((date, named) -> {
            try {
                found.day(named.line(), named.on(date));
            } catch (RefusedException refused) {
                found.problem(named.line(), refused);
            }
        });
    }

    private static void read(IcsEvent event, Map<LocalDate, Named> days) {
        if (event.property("STATUS", line -> "CANCELLED"
                        .equalsIgnoreCase(line.value().strip()))
                .isPresent()) {
            return;
        }
        if (event.property("RRULE").or(() -> event.property("RDATE")).isPresent()) {
            throw new RefusedException("deadline.file.repeats");
        }
        IcsSpan span = IcsSpan.of(event);
        long length = ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
        if (length > LONGEST) {
            throw new RefusedException("deadline.file.long", Long.toString(length), Integer.toString(LONGEST));
        }
        Named named = new Named(event.line(), Set.of(name(event)));
        span.first().datesUntil(span.last().plusDays(1)).forEach(date -> days.merge(date, named, Named::and));
    }

    /** Its names: by the languages that they state, else by their letters. */
    private static Bilingual name(IcsEvent event) {
        String th = summary(event, "th");
        String en = summary(event, "en");
        String any = event.property(
                        "SUMMARY", line -> line.parameter("LANGUAGE").isEmpty())
                .map(IcsLine::text)
                .orElse("")
                .strip();
        boolean thai = THAI.matcher(any).find();
        return new Bilingual(
                th.isEmpty() && (thai || en.isEmpty()) ? any : th, en.isEmpty() && (!thai || th.isEmpty()) ? any : en);
    }

    private static String summary(IcsEvent event, String language) {
        return event.property("SUMMARY", line -> line.parameter("LANGUAGE")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(language))
                .map(IcsLine::text)
                .orElse("")
                .strip();
    }
}
