package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.service.identity.People;

/** Reads what a memo tells of an event. */
@Dependent
class EventCaseReader {
    @Inject
    private People people;

    /** The record of an event, as the unit reports it. */
    EventCase read(CycleEvent event, OrgUnit unit) {
        Instant began = event.content().begins();
        List<EventCase.Attendee> attended = event.parts().stream()
                .filter(part -> part.attendance() == Attendance.ATTENDED)
                .map(part -> new EventCase.Attendee(part.person().nameTh(), post(part.person(), began)))
                .toList();
        return new EventCase(
                people.headOfDepartment().unit().nameTh(),
                people.headOfDepartment().title().th(),
                unit.nameTh(),
                event.content(),
                attended,
                event.broughtBack(),
                event.followUps().stream()
                        .map(owed ->
                                new EventCase.Owed(owed.words(), owed.owner().nameTh(), owed.dueOn()))
                        .toList());
    }

    private String post(Person person, Instant at) {
        return people.holdingsOf(person).stream()
                .filter(holding -> holding.validAt(at))
                .map(holding -> holding.post().title().th())
                .findFirst()
                .orElse("");
    }
}
