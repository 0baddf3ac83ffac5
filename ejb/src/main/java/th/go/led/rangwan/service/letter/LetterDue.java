package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.deadline.Deadline;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.deadline.OfficeDays;

/** By when letters should be here: so many working days before the last working moment that the dossier can go up. */
@Dependent
public class LetterDue {
    private static final int DAYS_BEFORE = 15;

    @Inject
    private Cycles cycles;

    @Inject
    private OfficeDays officeDays;

    @Inject
    private Clock clock;

    /** The day to propose for a letter of the nomination; empty when it has passed. */
    Optional<LocalDate> proposal(Nomination nomination) {
        return proposal(cycles.current(nomination.entry().cycle()).deadline());
    }

    /** The day to propose before that deadline; empty when it has passed. */
    Optional<LocalDate> proposal(DeadlineDefinition deadline) {
        OfficeCalendar office = officeDays.calendar();
        LocalDate day =
                ThaiDate.dayOf(office.lastWorkingMoment(Deadline.of(deadline).instant()));
        int left = DAYS_BEFORE;
        while (left > 0) {
            day = day.minusDays(1);
            left -= office.works(day) ? 1 : 0;
        }
        return Optional.of(day).filter(found -> !found.isBefore(ThaiDate.dayOf(clock.instant())));
    }
}
