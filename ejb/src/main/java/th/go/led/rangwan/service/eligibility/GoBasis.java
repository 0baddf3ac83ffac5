package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.eligibility.GoDecision;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.domain.eligibility.ScreeningCheck;
import th.go.led.rangwan.domain.eligibility.ScreeningState;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** What a word before drafting rests on, and the tasks around it. */
@Dependent
class GoBasis {
    /** Whoever asked for a go and got it begins the nomination. */
    static final String BEGIN = "task.begin";

    private static final Duration TO_DECIDE = Duration.ofDays(3);

    @Inject
    private CheckedWorks works;

    @Inject
    private Standings standings;

    @Inject
    private ScreeningBook book;

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The check that still holds and the verdict in the category; refused without such a check. */
    GoDecision.Basis of(CycleDefinition call, Initiative work, String category) {
        ScreeningCheck check = works.check(work, call.code())
                .orElseThrow(() -> new RefusedException("eligibility.refused.go.unchecked"));
        WorkStanding standing =
                standings.of(call, List.of(new CheckedWork(work, check))).get(work.id());
        if (standing.state() == ScreeningState.CHANGED) {
            throw new RefusedException("eligibility.refused.go.changed");
        }
        return new GoDecision.Basis(check, category, standing.in(category).verdict());
    }

    /** Puts it to the coordinating unit's director; refused while it waits there already. */
    void ask(CycleDefinition call, Initiative work, String category) {
        String subject = GoService.subject(work.id(), call.code(), category);
        if (tasks.waits(subject, GoService.TASK)) {
            throw new RefusedException("eligibility.refused.go.asked");
        }
        Post head = people.headOf(people.coordinatingUnit()).orElseThrow();
        Person asker = caller.person();
        tasks.open(
                what(GoService.TASK, work, call.code(), category),
                Task.Assignee.post(head.id()),
                new Task.Sender(asker.nameTh(), asker.nameEn()),
                clock.instant().plus(TO_DECIDE));
    }

    /** Keeps the word; whoever asked for it and got a go may begin. */
    void keep(GoDecision word, Person director) {
        book.keep(word);
        String subject = GoService.subject(word.initiative().id(), word.cycle(), word.category());
        Task.Sender asked = tasks.sender(subject, GoService.TASK).orElse(null);
        tasks.done(subject, GoService.TASK);
        tasks.done(subject, BEGIN);
        if (word.given().word() == GoVerdict.GO && asked != null) {
            people.byName(asked.th())
                    .ifPresent(asker -> tasks.open(
                            what(BEGIN, word.initiative(), word.cycle(), word.category()),
                            Task.Assignee.person(asker.id()),
                            new Task.Sender(director.nameTh(), director.nameEn()),
                            null));
        }
    }

    private static Task.What what(String key, Initiative work, String cycle, String category) {
        return new Task.What(
                key,
                category,
                GoService.subject(work.id(), cycle, category),
                work.title().th(),
                work.title().en(),
                "screening.xhtml?cycle=" + cycle + "&work=" + work.id() + "&category=" + category + "#clauses");
    }
}
