package th.go.led.rangwan.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.event.EventFollowUp;
import th.go.led.rangwan.domain.event.EventPart;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.task.TaskBook;

/** Puts events on the work lists: to be attended, to be reported on, and what follows from them. */
@Dependent
public class EventTasks {
    /** The kind of task by which a person is to attend; a calendar shows the event itself in its place. */
    public static final String ATTEND = "task.event.attend";

    private static final String REPORT = "task.event.report";
    private static final String FOLLOW_UP = "task.event.followUp";
    private static final Duration TIME_TO_REPORT = Duration.ofDays(7);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 30);

    @Inject
    private TaskBook tasks;

    @Inject
    private Cycles cycles;

    /** The person is to attend, and to report where that is their part. */
    void assigned(CycleEvent event, EventPart part, Person from) {
        open(
                event,
                what(event, ATTEND, event.content().name()),
                part.person(),
                from,
                event.content().begins());
        if (part.reports()) {
            reports(event, part, from);
        }
    }

    /** The person is to report. */
    void reports(CycleEvent event, EventPart part, Person from) {
        open(event, what(event, REPORT, event.content().name()), part.person(), from, reportBy(event));
    }

    /** The person has no part in it any more. */
    void released(CycleEvent event, Person person) {
        tasks.done(event.subject(), ATTEND, person.id());
        tasks.done(event.subject(), REPORT, person.id());
    }

    /** It is told whether the person was there. */
    void marked(CycleEvent event, Person person) {
        tasks.done(event.subject(), ATTEND, person.id());
    }

    /** It takes place at another time. */
    void moved(CycleEvent event) {
        tasks.move(event.subject(), ATTEND, event.content().begins());
        tasks.move(event.subject(), REPORT, reportBy(event));
    }

    /** It is closed: what follows waits for those who owe it. */
    void closed(CycleEvent event, Person from) {
        tasks.done(event.subject());
        event.followUps().forEach(owed -> owe(event, owed, from));
    }

    /** Nobody has to go or to report any more; what already followed from it stays. */
    void cancelled(CycleEvent event) {
        tasks.done(event.subject());
    }

    /** What followed is done. */
    void followed(EventFollowUp owed) {
        tasks.done(subject(owed));
    }

    private void owe(CycleEvent event, EventFollowUp owed, Person from) {
        Task.What what = what(event, FOLLOW_UP, Bilingual.same(owed.words()));
        open(
                event,
                new Task.What(
                        what.titleKey(),
                        what.titleArgument(),
                        subject(owed),
                        event.content().name().th(),
                        event.content().name().en(),
                        what.page()),
                owed.owner(),
                from,
                closing(owed.dueOn()));
    }

    private static String subject(EventFollowUp owed) {
        return "event-follow-up:" + owed.id();
    }

    private Task.What what(CycleEvent event, String key, Bilingual words) {
        CycleDefinition definition = cycles.current(event.cycle());
        return new Task.What(
                key,
                words.th(),
                event.subject(),
                definition.title().th(),
                definition.title().en(),
                "event.xhtml?id=" + event.id(),
                words.en());
    }

    private void open(CycleEvent event, Task.What what, Person person, Person from, Instant due) {
        Task.Sender sender = from == null
                ? new Task.Sender(
                        event.content().kind().label().th(),
                        event.content().kind().label().en())
                : new Task.Sender(from.nameTh(), from.nameEn());
        tasks.open(what, Task.Assignee.person(person.id()), sender, due);
    }

    private static Instant reportBy(CycleEvent event) {
        return closing(ThaiDate.dayOf(event.content().ends().plus(TIME_TO_REPORT)));
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(OFFICE_CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
