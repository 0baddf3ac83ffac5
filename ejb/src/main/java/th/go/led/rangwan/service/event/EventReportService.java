package th.go.led.rangwan.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventFollowUp;
import th.go.led.rangwan.domain.event.EventReport;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Closes events with what they brought, and keeps what follows until it is done. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class EventReportService {
    @Inject
    private Events events;

    @Inject
    private EventTasks tasks;

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

    /** Something to do: words, the id of the person who owes it, and by which day. */
    public record Owed(String words, long person, LocalDate due) {}

    /**
     * What a person tells of an event.
     *
     * @param there who was there ({@code true}) and who was not, by the ids of their parts; others stay as they are
     * @param nothingFollows whether the person says that nothing is to be done
     */
    public record Told(Map<Long, Boolean> there, String broughtBack, List<Owed> owed, boolean nothingFollows) {}

    /** Closes the event; each follow-up becomes a task of its person. Refused as {@link CycleEvent#close}. */
    public void close(long id, long seenVersion, Told told) {
        CycleEvent event = events.seen(id, seenVersion);
        told.there().forEach((part, was) -> event.mark(event.personOf(part), was, caller.person(), clock.instant()));
        List<EventFollowUp.Wanted> wanted = told.owed().stream()
                .map(one -> new EventFollowUp.Wanted(one.words(), people.known(one.person(), "followUps"), one.due()))
                .toList();
        EventReport report = new EventReport(told.broughtBack(), wanted, told.nothingFollows());
        event.close(report, caller.person(), clock.instant());
        events.flush();
        tasks.closed(event, caller.person());
        audit.record("event.closed", event.subject(), told.there() + " " + wanted.size() + " follow");
        changed.fire(new EventChanged(event.id(), event.content().kind(), event.attended(), ""));
    }

    /** Notes that what followed is done; by who owes it or who acts on events, not found for anybody else. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public void finish(long followUpId) {
        EventFollowUp owed = events.followUp(followUpId);
        boolean mine = owed.owner().id() == caller.current().personId();
        if (!mine && !events.mayAct()) {
            throw new NotFoundException();
        }
        owed.done(caller.person(), clock.instant());
        tasks.followed(owed);
        audit.record("event.followed", owed.event().subject(), "follow-up:" + followUpId);
    }
}
