package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.BackwardPlan;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.task.TaskBook;

/**
 * Keeps the open steps of backward plans on the work lists of their owners, due at their latest finish. Whatever moves a
 * step moves its task: a report, another plan, another deadline, other holidays; a cycle that no longer runs asks nothing.
 */
@Dependent
class PlanTasks {
    /** The kind of these tasks. */
    static final String TITLE = "task.plan.step";

    @Inject
    private PlanReader plans;

    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TaskBook tasks;

    @Inject
    private Clock clock;

    void cycleChanged(@Observes CycleChanged change) {
        refresh(change.cycle());
    }

    void daysMoved(@Observes DaysMoved moved) {
        List<String> moving = moved.cycle() == null ? deadlines.running() : List.of(moved.cycle());
        moving.forEach(this::refresh);
    }

    /** Ends the tasks of a step that is no longer in its plan. */
    void end(PlanStep step) {
        tasks.done(step.subject());
    }

    /** Brings the tasks of a cycle's plan in line with it. */
    void refresh(String cycle) {
        PlanReader.Counted plan = plans.read(cycle);
        if (plan.steps().isEmpty()) return;
        boolean running = Deadlines.running(cycles.cycle(cycle).state());
        Map<String, List<Task>> open =
                tasks.open(plan.steps().stream().map(PlanStep::subject).collect(Collectors.toSet()), TITLE).stream()
                        .collect(Collectors.groupingBy(task -> task.what().subject()));
        Bilingual title = cycles.current(cycle).title();
        for (int place = 0; place < plan.steps().size(); place++) {
            PlanStep step = plan.steps().get(place);
            BackwardPlan.Slot slot = plan.days().steps().get(place);
            boolean wanted = running && !slot.step().done();
            renew(step, open.getOrDefault(step.subject(), List.of()), wanted ? wanted(step, slot, plan, title) : null);
        }
    }

    private record Wanted(Task.What what, Task.Sender from, Instant due) {}

    private static Wanted wanted(PlanStep step, BackwardPlan.Slot slot, PlanReader.Counted plan, Bilingual cycle) {
        Instant closing = OfficeCalendar.closing(slot.latestFinish());
        Instant due = closing.isAfter(plan.days().last()) ? plan.days().last() : closing;
        String of = step.place() + "/" + plan.steps().size();
        return new Wanted(
                new Task.What(
                        TITLE,
                        step.title().th(),
                        step.subject(),
                        cycle.th() + " · ขั้น " + of,
                        cycle.en() + " · step " + of,
                        "plan.xhtml?code=" + step.cycle().code() + "&step=" + step.id(),
                        step.title().en()),
                new Task.Sender("แผนย้อนหลัง", "Backward plan"),
                due);
    }

    /** Moves the task that is as wanted but for its day; another one is ended and opened anew. */
    private void renew(PlanStep step, List<Task> open, Wanted wanted) {
        Task.Assignee owner = Task.Assignee.post(step.owner().id());
        boolean kept = false;
        for (Task task : open) {
            if (wanted != null
                    && task.what().equals(wanted.what())
                    && task.assignee().equals(owner)) {
                kept = true;
                task.moveDue(wanted.due());
            } else {
                task.done(clock.instant());
            }
        }
        if (wanted != null && !kept) {
            tasks.open(wanted.what(), owner, wanted.from(), wanted.due());
        }
    }
}
