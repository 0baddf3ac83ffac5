package th.go.led.rangwan.service.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.scoring.ScoringPanel;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Puts a panel on the work lists: of its scorers, and once of its chair. */
@Dependent
class PanelTasks {
    private static final String SCORE = "task.scoring.score";
    private static final String CLOSE = "task.scoring.close";

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Asks the scorer for the works that are owed; no task stands twice. */
    void ask(PanelCase one, Person scorer) {
        int owed = one.book().owed(scorer.id()).size();
        String subject = one.panel().subject();
        if (owed > 0 && !tasks.waits(subject, SCORE, scorer.id())) {
            CallerSheet from = caller.current();
            tasks.open(
                    what(SCORE, one),
                    Task.Assignee.person(scorer.id()),
                    new Task.Sender(from.nameTh(), from.nameEn()),
                    endOf(one.panel().dueOn()));
        }
    }

    /** After a declaration, a sheet or a release: what nobody owes any more is done, and the chair is told once. */
    void follow(PanelCase one) {
        ScoringPanel panel = one.panel();
        one.seats().stream()
                .filter(seat -> one.book().owed(seat.person().id()).isEmpty())
                .forEach(
                        seat -> tasks.done(panel.subject(), SCORE, seat.person().id()));
        if (one.book().complete() && panel.tell(clock.instant())) {
            CallerSheet from = caller.current();
            people.headOf(people.coordinatingUnit())
                    .ifPresent(chair -> tasks.open(
                            what(CLOSE, one),
                            Task.Assignee.post(chair.id()),
                            new Task.Sender(from.nameTh(), from.nameEn()),
                            null));
        }
    }

    /** Nothing is owed for the panel any more. */
    void end(ScoringPanel panel) {
        tasks.done(panel.subject());
    }

    /** Nothing is owed by the scorer any more. */
    void end(ScoringPanel panel, Person scorer) {
        tasks.done(panel.subject(), SCORE, scorer.id());
    }

    private static Task.What what(String titleKey, PanelCase one) {
        Bilingual cycle = one.call().title();
        return new Task.What(
                titleKey,
                Integer.toString(one.works().size()),
                one.panel().subject(),
                cycle.th(),
                cycle.en(),
                "panel.xhtml?cycle=" + one.panel().cycle());
    }

    private static Instant endOf(LocalDate day) {
        return day == null
                ? null
                : day.atTime(OfficeCalendar.CLOSES).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
