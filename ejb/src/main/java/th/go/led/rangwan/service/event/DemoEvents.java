package th.go.led.rangwan.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;

/**
 * The demo's events as of 12 October 2564: the briefing is over and waits to be reported on, people are chosen for the
 * workshop, and a clinic is known of.
 */
@Dependent
public class DemoEvents {
    private static final String CYCLE = "unpsa-2022";
    private static final Instant CHOSEN = Instant.parse("2021-10-04T03:00:00Z"); // 4 ต.ค. 2564 10:00 in Bangkok
    private static final Instant TOLD = Instant.parse("2021-10-08T02:10:00Z"); // 8 ต.ค. 2564 09:10 in Bangkok
    private static final EventContent CLINIC = new EventContent(
            EventKind.CLINIC,
            new Bilingual("คลินิกให้คำปรึกษาการสมัครรางวัล", "Clinic on applying for the award"),
            "สำนักงาน ก.พ.ร. (ออนไลน์)",
            LocalDate.of(2021, 10, 28),
            LocalTime.of(13, 30),
            LocalTime.of(15, 30),
            "สำนักงาน ก.พ.ร. แจ้งในการประชุมชี้แจง (ข้อมูลสาธิต)");

    @Inject
    private Events events;

    @Inject
    private EventTasks tasks;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters them. */
    public void enter() {
        Person analyst = people.byLogin("analyst1").orElseThrow();
        Person director = people.byLogin("director1").orElseThrow();
        List<CycleEvent> ofCall = events.of(CYCLE);
        ofCall.stream()
                .filter(event -> event.content().kind() == EventKind.BRIEFING)
                .forEach(briefing -> {
                    chosen(briefing, analyst, true, director);
                    chosen(briefing, director, false, director);
                    events.flush();
                    briefing.parts().forEach(part -> {
                        briefing.mark(part.person(), true, analyst, TOLD);
                        tasks.marked(briefing, part.person());
                    });
                });
        ofCall.stream()
                .filter(event -> event.content().kind() == EventKind.WORKSHOP)
                .forEach(workshop -> {
                    chosen(workshop, analyst, false, director);
                    chosen(workshop, people.byLogin("analyst2").orElseThrow(), true, director);
                });
        CycleEvent clinic = new CycleEvent(CYCLE, null, CLINIC, TOLD);
        events.add(clinic);
        audit.recordBySystem("event.added", clinic.subject(), "demo");
    }

    private void chosen(CycleEvent event, Person person, boolean reports, Person by) {
        EventPart part = event.assign(person, reports, by, CHOSEN);
        tasks.assigned(event, part, by);
        audit.recordBySystem("event.assigned", event.subject(), "person:" + person.id());
    }
}
