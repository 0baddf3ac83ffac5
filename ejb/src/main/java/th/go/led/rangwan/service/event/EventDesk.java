package th.go.led.rangwan.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Arranges events: added, corrected, people assigned, cancelled; and says who was there. For analysts and directors of the
 * unit that coordinates applications. Every act is refused on an event that somebody changed since the caller saw it.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EventDesk {
    @Inject
    private Events events;

    @Inject
    private EventTasks tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private EventPeople people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<EventChanged> changed;

    /** Adds an event beyond those of the call; returns its id. */
    public long add(String cycle, EventContent content) {
        events.requireCoordinator();
        String code = cycles.cycle(cycle).code();
        CycleEvent event = new CycleEvent(code, null, content.checked(), clock.instant());
        events.add(event);
        audit.record("event.added", event.subject(), "cycle:" + code);
        return event.id();
    }

    /** Corrects what it is; of an event that the call names only the venue. Whoever is assigned keeps their task. */
    public void change(long id, long seenVersion, EventContent content) {
        CycleEvent event = events.seen(id, seenVersion);
        event.change(content);
        tasks.moved(event);
        audit.record("event.changed", event.subject(), "cycle:" + event.cycle());
    }

    /** Assigns a person, whose work list and calendar then show it. */
    public void assign(long id, long seenVersion, long personId, boolean reports) {
        CycleEvent event = events.seen(id, seenVersion);
        EventPart part = event.assign(people.known(personId, "person"), reports, caller.person(), clock.instant());
        tasks.assigned(event, part, caller.person());
        audit.record("event.assigned", event.subject(), "person:" + personId);
    }

    /** Takes an assignment back. */
    public void release(long id, long seenVersion, long partId) {
        CycleEvent event = events.seen(id, seenVersion);
        Person person = event.personOf(partId);
        event.release(person);
        tasks.released(event, person);
        audit.record("event.released", event.subject(), "person:" + person.id());
    }

    /** Notes who was there ({@code true}) and who was not, by the ids of their parts; others stay as they are. */
    public void attend(long id, long seenVersion, Map<Long, Boolean> there) {
        CycleEvent event = events.seen(id, seenVersion);
        if (there.isEmpty()) {
            throw new RefusedException("event.refused.attendance").at("attendance");
        }
        there.forEach((part, was) -> {
            Person person = event.personOf(part);
            event.mark(person, was, caller.person(), clock.instant());
            tasks.marked(event, person);
        });
        audit.record("event.attended", event.subject(), there.toString());
        tell(event, "");
    }

    /** Takes back that a person was there, for a reason that stays; what the attendance earned falls. */
    public void withdraw(long id, long seenVersion, long partId, String reason) {
        CycleEvent event = events.seen(id, seenVersion);
        event.withdraw(event.personOf(partId), reason, caller.person(), clock.instant());
        audit.record("event.withdrawn", event.subject(), "part:" + partId);
        tell(event, reason);
    }

    /** Cancels it, for a reason that stays; what its attendance earned falls. */
    public void cancel(long id, long seenVersion, String reason) {
        CycleEvent event = events.seen(id, seenVersion);
        event.cancel(reason, caller.person(), clock.instant());
        tasks.cancelled(event);
        audit.record("event.cancelled", event.subject(), "cycle:" + event.cycle());
        tell(event, reason);
    }

    private void tell(CycleEvent event, String reason) {
        changed.fire(new EventChanged(event.id(), event.content().kind(), event.attended(), reason));
    }
}
