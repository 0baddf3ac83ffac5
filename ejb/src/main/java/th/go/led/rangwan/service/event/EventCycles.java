package th.go.led.rangwan.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.domain.cycle.EventDefinition;
import th.go.led.rangwan.domain.event.Attendance;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.event.EventState;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.CyclePublished;
import th.go.led.rangwan.service.cycle.Cycles;

/**
 * Keeps events in step with their cycle: those that its call names come and move with its revisions, and what is still
 * planned is cancelled with it, until that runs again. An event that a later revision leaves out stays, since people may have been assigned.
 */
@Dependent
public class EventCycles {
    @Inject
    private Events events;

    @Inject
    private EventTasks tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<EventChanged> changed;

    void follow(@Observes CyclePublished published) {
        follow(published.cycle());
    }

    /** Brings the events of the cycle in step with the revision that holds. */
    void follow(String cycle) {
        Map<String, CycleEvent> known = new HashMap<>();
        events.of(cycle).stream().filter(CycleEvent::ofCall).forEach(event -> known.put(event.code(), event));
        for (EventDefinition named : cycles.current(cycle).events()) {
            EventContent content = EventContent.of(named);
            CycleEvent event = known.get(named.code());
            if (event == null) {
                events.add(new CycleEvent(cycle, named.code(), content, clock.instant()));
            } else if (event.follow(content)) {
                tasks.moved(event);
                audit.recordBySystem("event.moved", event.subject(), "cycle:" + cycle);
            }
        }
    }

    void follow(@Observes CycleChanged change) {
        List<CycleEvent> all = events.of(change.cycle());
        if (change.now() == CycleState.CANCELLED) {
            all.stream()
                    .filter(event -> event.state() == EventState.PLANNED)
                    .forEach(event -> cancel(event, change.reason()));
        } else if (change.before() == CycleState.CANCELLED) {
            all.stream().filter(event -> event.resume(clock.instant())).forEach(this::resumed);
            follow(change.cycle()); // a revision may have come meanwhile
        }
    }

    private void resumed(CycleEvent event) {
        for (EventPart part : event.parts()) {
            if (part.attendance() == Attendance.OPEN) {
                tasks.assigned(event, part, null);
            } else if (part.reports()) {
                tasks.reports(event, part, null);
            }
        }
        audit.record("event.resumed", event.subject(), "cycle:" + event.cycle());
        changed.fire(new EventChanged(event.id(), event.content().kind(), event.attended(), ""));
    }

    private void cancel(CycleEvent event, String reason) {
        event.cancel(reason, null, clock.instant());
        tasks.cancelled(event);
        audit.record("event.cancelled", event.subject(), "cycle:" + event.cycle());
        changed.fire(new EventChanged(event.id(), event.content().kind(), false, reason));
    }
}
