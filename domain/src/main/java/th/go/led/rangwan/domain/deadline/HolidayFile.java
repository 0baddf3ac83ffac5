package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * What a file of holidays holds: its days, or everything that is wrong with it. A file with a problem gives no day at all,
 * so that nothing is half taken in.
 *
 * @param days by date, each once
 * @param problems all problems by their lines
 */
public record HolidayFile(List<HolidayDay> days, List<FileProblem> problems) implements Serializable {
    /** The largest file, in bytes. */
    public static final int BYTE_LIMIT = 1024 * 1024;

    public HolidayFile {
        problems = problems.stream()
                .sorted(Comparator.comparingInt(FileProblem::line))
                .toList();
        days = problems.isEmpty() ? List.copyOf(days) : List.of();
    }

    /**
     * Reads a calendar (RFC 5545), or a table with the columns date, Thai name and English name. Its problems, never thrown,
     * are {@code deadline.file.*} and the refusals of dates and names.
     */
    public static HolidayFile read(byte[] content) {
        Found found = new Found();
        try {
            if (content.length > BYTE_LIMIT) throw new RefusedException("deadline.file.large");
            if (isCalendar(content)) {
                HolidayCalendar.read(content, found);
            } else {
                HolidayCsv.read(FileText.of(content), found);
            }
        } catch (RefusedException whole) {
            found.problem(0, whole);
        }
        return found.file();
    }

    /** What taking its days into a table would do, by date. */
    public List<HolidayChange> against(HolidayTable table) {
        return days.stream().map(day -> HolidayChange.of(day, table)).toList();
    }

    private static boolean isCalendar(byte[] content) {
        return new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("BEGIN:VCALENDAR");
    }

    /** Gathers days and problems while a file is read. */
    static final class Found {
        private final TreeMap<LocalDate, Line> days = new TreeMap<>();
        private final List<FileProblem> problems = new ArrayList<>();

        private record Line(int number, HolidayDay day) {}

        /** A day on a line; another name for a day that stood before is a problem. */
        void day(int line, HolidayDay day) {
            Line before = days.putIfAbsent(day.date(), new Line(line, day));
            if (before != null && !before.day().equals(day)) {
                problem(line, new RefusedException("deadline.file.twice", Integer.toString(before.number())));
            }
        }

        /** A problem at a line. */
        void problem(int line, RefusedException why) {
            problems.add(new FileProblem(line, why));
        }

        private HolidayFile file() {
            if (days.isEmpty() && problems.isEmpty()) {
                problem(0, new RefusedException("deadline.file.empty"));
            }
            Collection<Line> lines = days.values();
            return new HolidayFile(lines.stream().map(Line::day).toList(), problems);
        }
    }
}
