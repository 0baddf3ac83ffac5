package th.go.led.rangwan.domain.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The days on which government offices are closed, by date. A year of which no holiday is known has no table, and whoever
 * counts working days in it must say so.
 *
 * @param holidays the names by date, in the order of the dates
 */
public record HolidayTable(Map<LocalDate, Bilingual> holidays) implements Serializable {
    private static final String SHIPPED = "/holidays/th-2021-2022.csv";

    public HolidayTable {
        holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    }

    /** The table that ships with the desk: Thai government holidays of 2564 and 2565. */
    public static HolidayTable shipped() {
        try (InputStream stream = HolidayTable.class.getResourceAsStream(SHIPPED)) {
            HolidayFile file = HolidayFile.read(stream.readAllBytes());
            if (!file.problems().isEmpty()) {
                throw new IllegalStateException(SHIPPED + ": " + file.problems());
            }
            return of(file.days());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A table of these days. */
    public static HolidayTable of(Collection<HolidayDay> days) {
        Map<LocalDate, Bilingual> holidays = new TreeMap<>();
        days.forEach(day -> holidays.put(day.date(), day.name()));
        return new HolidayTable(holidays);
    }

    /** The holiday on that day. */
    public Optional<Bilingual> on(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /** The years, common era, of which holidays are known. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        holidays.keySet().forEach(date -> years.add(date.getYear()));
        return years;
    }
}
