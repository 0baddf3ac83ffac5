package th.go.led.rangwan.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** The events of cycles as everybody at the desk reads them; they hold nothing of a dossier. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
public class EventService {
    @Inject
    private Events events;

    @Inject
    private Cycles cycles;

    @Inject
    private EventPeople people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The events of a cycle, the soonest first; not found for an unknown cycle. */
    public EventsSheet eventsOf(String cycle) {
        Bilingual title = cycles.current(cycle).title();
        Instant now = clock.instant();
        long me = caller.current().personId();
        return new EventsSheet(
                cycle,
                title,
                events.of(cycle).stream()
                        .map(event -> EventRow.of(event, now, me))
                        .toList(),
                events.mayAct());
    }

    /** One event with its people and what came of it. */
    public EventSheet sheet(long id) {
        CycleEvent event = events.existing(id);
        long me = caller.current().personId();
        boolean mayAct = events.mayAct();
        return new EventSheet(
                EventRow.of(event, clock.instant(), me),
                event.version(),
                cycles.current(event.cycle()).title(),
                event.parts().stream().map(EventPartRow::of).toList(),
                events.followUps(id).stream()
                        .map(owed -> FollowUpRow.of(owed, mayAct, me))
                        .toList(),
                event.reason(),
                event.broughtBack(),
                EventPartRow.name(event.stateBy()),
                mayAct);
    }

    /** Everybody who holds a post now, by Thai name. */
    public List<EventPersonRow> people() {
        return people.all();
    }
}
