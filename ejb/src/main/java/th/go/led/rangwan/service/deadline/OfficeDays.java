package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.HolidayTable;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.shared.Bilingual;

/** When the office works, by the stored holiday table; read with one statement, once a request. */
@Dependent
public class OfficeDays {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private HolidaysOfRequest read;

    /** The calendar of the office as the table stands now. */
    public OfficeCalendar calendar() {
        return read.of(this::stored);
    }

    private OfficeCalendar stored() {
        Map<LocalDate, Bilingual> days = entities.createQuery(
                        "select h.closedOn, h.nameTh, h.nameEn from Holiday h", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (LocalDate) row[0], row -> new Bilingual((String) row[1], (String) row[2])));
        return new OfficeCalendar(new HolidayTable(days));
    }
}
