package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.decision.Assignment;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.Route;
import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.nomination.AnswerTasks;
import th.go.led.rangwan.service.task.TaskBook;

/** Moves papers along and keeps the work lists in step: for whom a paper waits, and for whom no longer. */
@Dependent
public class RouteMover {
    private static final String MEND = "task.mend";

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private Recipients recipients;

    @Inject
    private PapersOnRoute papers;

    @Inject
    private AnswerTasks charges;

    @Inject
    private Event<RouteChanged> changes;

    /** Sends a paper to the first step that waits for anybody else than its writer. */
    void start(Route route, Instant at) {
        List<RouteStep> first = route.start(at);
        passOn(route, first.get(0), at);
    }

    /** Passes a step: it waits for nobody there any more, and for whom it waits next. */
    void passOn(Route route, RouteStep here, Instant at) {
        List<RouteStep> begun = route.pass(here, at);
        arrived(here);
        begun.forEach(this::waitFor);
    }

    /** Ends the round at a step: nothing of it waits for anybody any more. */
    void endAt(Route route, RouteStep here, Instant at) {
        List<RouteStep> open = route.waiting().toList();
        route.endAt(here, at);
        open.forEach(this::arrived);
    }

    /** Takes back what was done at a step: it waits there again, and nowhere further. */
    void recall(Route route, RouteStep acted) {
        List<RouteStep> before = route.waiting().toList();
        route.recall(acted);
        before.stream().filter(step -> step.state() != StepState.CURRENT).forEach(this::arrived);
        route.waiting().filter(step -> !before.contains(step)).forEach(this::open);
        changes.fire(new RouteChanged(RouteChanged.Event.RECALLED, acted, caller.person(), ""));
    }

    /** Puts the paper on the work list of whom it waits for at a step. */
    void waitFor(RouteStep step) {
        open(step);
        changes.fire(new RouteChanged(RouteChanged.Event.BEGAN, step, caller.person(), ""));
    }

    /** Takes off the lists what waited at a step. */
    void arrived(RouteStep step) {
        tasks.done(step.paper(), key(step), step.wanted(), assignee(step));
    }

    /** Moves what waits at a step; null for no date any more. */
    void moveDue(RouteStep step, Instant due) {
        step.moveDue(due);
        tasks.move(step.paper(), key(step), step.wanted(), assignee(step), due);
    }

    /** Reminds whom the paper waits for at a step; refused a second time on one day. */
    void nudge(RouteStep step, Instant at) {
        step.nudge(at);
        tasks.nudge(step.paper(), key(step), step.wanted(), assignee(step), sender());
        changes.fire(new RouteChanged(RouteChanged.Event.NUDGED, step, caller.person(), ""));
    }

    /** Tells the writer that the dossier came back, and why. */
    void returned(RouteStep step, String reason) {
        atDesk(step.nomination(), reason);
        changes.fire(new RouteChanged(RouteChanged.Event.RETURNED, step, caller.person(), reason));
    }

    /** Tells the sender of a paper that is no dossier that it came back, and why. */
    void returned(RouteStep step, RouteStep sent, String reason) {
        backAt(sent, reason);
        changes.fire(new RouteChanged(RouteChanged.Event.RETURNED, step, caller.person(), reason));
    }

    /** A paper that is no dossier is on its sender's desk again, for a reason. */
    void backAt(RouteStep sent, String reason) {
        RoutedPaper paper = papers.paper(sent);
        Task.What what = new Task.What(
                MEND,
                reason,
                sent.paper(),
                paper.title().th(),
                paper.title().en(),
                papers.of(sent.paper()).page(sent));
        tasks.open(what, assignee(sent), sender(), null);
    }

    /** A paper that is no dossier leaves its sender's desk. */
    void leaveDesk(String paper) {
        tasks.done(paper, MEND);
    }

    /** The dossier is on the writer's desk again: to be mended for a reason, or without one to be sent up. */
    void atDesk(Nomination nomination, String reason) {
        if (!reason.isEmpty()) {
            open(
                    nomination,
                    new Title(MEND, reason),
                    "nomination.xhtml?id=" + nomination.id(),
                    Task.Assignee.person(nomination.preparedBy().id()),
                    null);
        }
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

    /** What a decision asked asks nobody any more. */
    void release(Condition condition) {
        tasks.doneOn(condition.decision().nomination().subject(), "task.condition", page(condition));
    }

    /** What an annotation asked asks nobody any more. */
    void release(Assignment assignment) {
        tasks.done(assignment.subject());
    }

    /** The dossier leaves the writer's desk: what was to be drafted or mended is done. */
    void leaveDesk(Nomination nomination) {
        tasks.done(nomination.subject(), "task.answers");
        tasks.done(nomination.subject(), MEND);
        charges.refresh(nomination);
    }

    private void open(RouteStep step) {
        RoutedPaper paper = papers.paper(step);
        Task.What what = new Task.What(
                key(step),
                step.wanted(),
                step.paper(),
                paper.title().th(),
                paper.title().en(),
                papers.of(step.paper()).page(step));
        tasks.open(what, assignee(step), sender(), step.due());
    }

    private record Title(String key, String argument) {}

    private void open(Nomination nomination, Title title, String page, Task.Assignee assignee, Instant due) {
        RoutedPaper paper = papers.of(nomination.subject()).paper(nomination.subject());
        Task.What what = new Task.What(
                title.key(),
                title.argument(),
                nomination.subject(),
                paper.title().th(),
                paper.title().en(),
                page);
        tasks.open(what, assignee, sender(), due);
    }

    private Task.Sender sender() {
        CallerSheet who = caller.current();
        return new Task.Sender(who.nameTh(), who.nameEn());
    }

    private static String key(RouteStep step) {
        String paper = step.ask() == StepAsk.DECIDE && step.nomination() == null ? ".paper" : "";
        return "task." + step.ask() + paper + (step.wanted().isEmpty() ? "" : ".asked");
    }

    private static Task.Assignee assignee(RouteStep step) {
        return step.waiting().post() == null
                ? Task.Assignee.person(step.waiting().person().id())
                : Task.Assignee.post(step.waiting().post().id());
    }
}
