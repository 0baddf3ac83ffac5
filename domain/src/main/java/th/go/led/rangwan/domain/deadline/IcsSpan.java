package th.go.led.rangwan.domain.deadline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;

/**
 * The days in Bangkok that an event of a calendar file lasts, both included: whole days as they stand, times in UTC or in
 * the zone that they name, times without a zone as Bangkok times.
 */
record IcsSpan(LocalDate first, LocalDate last) {
    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final Pattern TIME = Pattern.compile("\\d{8}T\\d{6}Z?");
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,3})W");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** The span; refused when its start or end cannot be read, or the end lies before the start. */
    static IcsSpan of(IcsEvent event) {
        IcsLine start = event.property("DTSTART")
                .orElseThrow(() -> new RefusedException("deadline.file.noStart", Integer.toString(event.line())));
        Optional<IcsLine> end = event.property("DTEND");
        Optional<IcsLine> length = event.property("DURATION");
        IcsSpan span;
        try {
            span = DATE.matcher(start.value().strip()).matches()
                    ? ofDays(start, end, length)
                    : ofTimes(start, end, length);
        } catch (DateTimeException | ArithmeticException far) { // a length of millions of years
            throw start.refused("deadline.file.time");
        }
        if (span.last().isBefore(span.first())) {
            throw end.orElse(start).refused("deadline.file.endsEarly");
        }
        return span;
    }

    private static IcsSpan ofDays(IcsLine start, Optional<IcsLine> end, Optional<IcsLine> length) {
        LocalDate first = HolidayDate.read(start.value().strip());
        if (end.isPresent()) {
            LocalDate exclusive = day(end.get());
            return new IcsSpan(first, exclusive.equals(first) ? first : exclusive.minusDays(1));
        }
        long days = length.map(IcsSpan::length).orElse(Duration.ofDays(1)).toDays();
        return new IcsSpan(first, first.plusDays(Math.max(days, 1) - 1));
    }

    private static IcsSpan ofTimes(IcsLine start, Optional<IcsLine> end, Optional<IcsLine> length) {
        Instant from = instant(start);
        Instant until = end.map(IcsSpan::instant)
                .orElseGet(() -> from.plus(length.map(IcsSpan::length).orElse(Duration.ZERO)));
        Instant last = until.isAfter(from) ? until.minusNanos(1) : until;
        return new IcsSpan(ThaiDate.dayOf(from), ThaiDate.dayOf(last));
    }

    private static LocalDate day(IcsLine line) {
        String value = line.value().strip();
        return DATE.matcher(value).matches() ? HolidayDate.read(value) : ThaiDate.dayOf(instant(line));
    }

    private static Instant instant(IcsLine line) {
        String value = line.value().strip();
        if (!TIME.matcher(value).matches()) {
            throw line.refused("deadline.file.time");
        }
        try {
            boolean utc = value.endsWith("Z");
            LocalDateTime local = common(LocalDateTime.parse(value.replace("Z", ""), LOCAL));
            return local.atZone(utc ? ZoneOffset.UTC : zone(line)).toInstant();
        } catch (DateTimeParseException noSuchTime) {
            throw line.refused("deadline.file.time");
        }
    }

    private static LocalDateTime common(LocalDateTime time) {
        return time.getYear() >= ThaiDateParser.FIRST_YEAR ? time.minusYears(ThaiDate.BUDDHIST_OFFSET) : time;
    }

    private static ZoneId zone(IcsLine line) {
        String name = line.parameter("TZID");
        try {
            return name.isEmpty() ? ThaiDate.BANGKOK : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new RefusedException("deadline.file.zone", name);
        }
    }

    private static Duration length(IcsLine line) {
        String value = line.value().strip();
        Matcher weeks = WEEKS.matcher(value);
        try {
            return weeks.matches() ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1))) : Duration.parse(value);
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw line.refused("deadline.file.time");
        }
    }
}
