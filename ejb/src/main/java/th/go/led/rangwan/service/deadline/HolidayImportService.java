package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.Holiday;
import th.go.led.rangwan.domain.deadline.HolidayChange;
import th.go.led.rangwan.domain.deadline.HolidayDay;
import th.go.led.rangwan.domain.deadline.HolidayFile;
import th.go.led.rangwan.domain.deadline.HolidaySource;
import th.go.led.rangwan.domain.deadline.HolidayTable;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.VirusScanner;

/** Takes holidays from a file in two steps: a preview with everything that is wrong, then all of it or nothing. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class HolidayImportService {
    private static final int NAME_LIMIT = 255;

    @Inject
    private Holidays holidays;

    @Inject
    private OfficeDays office;

    @Inject
    private AuditTrail audit;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the file would do; reads one byte more than the largest file at most. Nothing is stored. */
    public HolidayPreview preview(String fileName, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(HolidayFile.BYTE_LIMIT + 1);
        scanner.requireClean(bytes);
        HolidayFile file = HolidayFile.read(bytes);
        HolidayTable table = office.calendar().holidays();
        Set<LocalDate> given = file.days().stream().map(HolidayDay::date).collect(Collectors.toSet());
        Set<Integer> years = given.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        long kept = table.holidays().keySet().stream()
                .filter(day -> years.contains(day.getYear()) && !given.contains(day))
                .count();
        String name = fileName == null || fileName.isBlank() ? "-" : fileName;
        return new HolidayPreview(
                name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name,
                file.against(table),
                file.problems(),
                (int) kept);
    }

    /**
     * Takes what a preview showed. Refused when the file had problems, and, as stale, when the table has changed since in
     * one of its days.
     */
    public void take(HolidayPreview seen) {
        if (!seen.problems().isEmpty() || !seen.changesSomething()) {
            throw new RefusedException("deadline.file.nothing").at("file");
        }
        List<HolidayDay> days = seen.changes().stream().map(HolidayChange::day).toList();
        if (!new HolidayFile(days, List.of())
                .against(office.calendar().holidays())
                .equals(seen.changes())) {
            throw new StaleException();
        }
        Holiday.Entry entry = new Holiday.Entry(HolidaySource.FILE, seen.name(), caller.person(), clock.instant());
        seen.changes().forEach(change -> take(change, entry));
        holidays.changed();
        audit.record(
                "holiday.imported",
                "holidays",
                "new " + seen.count(HolidayChange.Kind.NEW) + " changed " + seen.count(HolidayChange.Kind.CHANGED));
    }

    private void take(HolidayChange change, Holiday.Entry entry) {
        switch (change.kind()) {
            case NEW -> holidays.add(new Holiday(change.day(), entry));
            case CHANGED ->
                holidays.on(change.day().date())
                        .orElseThrow(NotFoundException::new)
                        .rename(change.day().name(), entry);
            case SAME -> {
                // stays as it is, with who entered it
            }
        }
    }
}
