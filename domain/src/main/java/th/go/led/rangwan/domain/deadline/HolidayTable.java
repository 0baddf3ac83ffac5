package th.go.led.rangwan.domain.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

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
            return read(stream);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Reads a table in UTF-8 with a heading line and the columns date (ISO), Thai name, English name, separated by commas.
     *
     * @throws RefusedException {@code deadline.refused.holidayLine} with the line's number and its text
     */
    public static HolidayTable read(InputStream csv) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        Map<LocalDate, Bilingual> holidays = new TreeMap<>();
        int number = 1;
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) continue;
            String[] cells = line.split(",", -1);
            LocalDate date = cells.length < 3 ? null : date(cells[0].strip());
            if (date == null) {
                throw new RefusedException("deadline.refused.holidayLine", Integer.toString(number), line.strip());
            }
            holidays.put(date, new Bilingual(cells[1].strip(), cells[2].strip()));
        }
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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
