package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.nomination.AnswerTasks;
import th.go.led.rangwan.service.task.TaskBook;

/** Keeps the work lists in step with the route: for whom a dossier waits, and for whom no longer. */
@Dependent
public class RouteMover {
    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private Recipients recipients;

    @Inject
    private Cycles cycles;

    @Inject
    private AnswerTasks charges;

    /** Puts the dossier on the work list of whom it waits for at a step. */
    void waitFor(RouteStep step) {
        Nomination nomination = step.nomination();
        String page =
                switch (step.ask()) {
                    case COMMENT, PROPOSE -> "annotate.xhtml";
                    case DECIDE -> "brief.xhtml";
                    case PREPARE -> "nomination.xhtml";
                    case FILE -> "filing.xhtml";
                };
        open(nomination, new Title("task." + step.ask(), ""), page, assignee(step), step.due());
    }

    private record Title(String key, String argument) {}

    private void open(Nomination nomination, Title title, String page, Task.Assignee assignee, Instant due) {
        CallerSheet who = caller.current();
        Bilingual work = nomination.initiative().title();
        Nomination.Entry entry = nomination.entry();
        Bilingual call = cycles.definition(entry.cycle(), entry.revision()).title();
        tasks.open(
                new Task.What(
                        title.key(),
                        title.argument(),
                        nomination.subject(),
                        work.th() + " · " + call.th() + " สาขา " + entry.category(),
                        work.en() + " · " + call.en() + " category " + entry.category(),
                        page.contains("?") ? page : page + "?id=" + nomination.id()),
                assignee,
                new Task.Sender(who.nameTh(), who.nameEn()),
                due);
    }

    /** Takes off the lists what waited at a step. */
    void arrived(Nomination nomination, StepAsk ask) {
        tasks.done(nomination.subject(), "task." + ask);
    }

    /** Tells the writer that the dossier came back, and why. */
    void returned(Nomination nomination, String reason) {
        open(nomination, new Title("task.mend", reason), "nomination.xhtml", writer(nomination), null);
        charges.refresh(nomination);
    }

    /** Puts a condition on the list of who sees to it; due at the end of office hours of its day. */
    void waitFor(Condition condition) {
        Nomination nomination = condition.decision().nomination();
        if (condition.recipient().unit() != null) {
            nomination.routeTo(recipients.head(condition.recipient().unit()).id());
        }
        open(
                nomination,
                new Title("task.condition", condition.words()),
                page(condition),
                recipients.assignee(condition.recipient()),
                Assigning.closing(condition.due()));
    }

    /** Where a condition is reported met, which tells its task from others. */
    static String page(Condition condition) {
        return "decision.xhtml?id=" + condition.decision().nomination().id() + "#condition-" + condition.id();
    }

    /** The dossier leaves the writer's desk: what was to be drafted or mended is done. */
    void leaveDesk(Nomination nomination) {
        tasks.done(nomination.subject(), "task.answers");
        tasks.done(nomination.subject(), "task.mend");
        charges.refresh(nomination);
    }

    private static Task.Assignee writer(Nomination nomination) {
        return Task.Assignee.person(nomination.preparedBy().id());
    }

    private static Task.Assignee assignee(RouteStep step) {
        return step.waiting().post() == null
                ? Task.Assignee.person(step.waiting().person().id())
                : Task.Assignee.post(step.waiting().post().id());
    }
}
