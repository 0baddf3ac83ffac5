package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.deadline.Holiday;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;

/** The stored holiday table. */
@Dependent
class Holidays {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private HolidaysOfRequest read;

    @Inject
    private Event<DaysMoved> moved;

    /** Every holiday by date, with who entered it. */
    List<Holiday> all() {
        return entities.createQuery(
                        "select h from Holiday h left join fetch h.changedBy order by h.closedOn", Holiday.class)
                .getResultList();
    }

    /** The holiday on that day. */
    Optional<Holiday> on(LocalDate day) {
        return entities.createQuery("select h from Holiday h where h.closedOn = :day", Holiday.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The holiday of that id as the caller saw it; refused when somebody changed it since. */
    Holiday seen(long id, long seenVersion) {
        Holiday holiday = entities.find(Holiday.class, id);
        if (holiday == null) throw new NotFoundException();
        if (holiday.version() != seenVersion) throw new StaleException();
        return holiday;
    }

    /** Adds a day. */
    void add(Holiday holiday) {
        entities.persist(holiday);
    }

    /** Takes a day out. */
    void remove(Holiday holiday) {
        entities.remove(holiday);
    }

    /** Days were changed: whatever is counted by them is counted anew. */
    void changed() {
        read.forget();
        moved.fire(new DaysMoved(null));
    }
}
