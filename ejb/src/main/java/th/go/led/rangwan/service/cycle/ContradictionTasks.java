package th.go.led.rangwan.service.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Keeps one task on the work list of the head of the coordinating unit while a call has contradictions that are open. */
@Dependent
public class ContradictionTasks {
    private static final String SETTLE = "task.cycle.settle";

    @Inject
    private TaskBook tasks;

    @Inject
    private People people;

    @Inject
    private Cycles cycles;

    @Inject
    private Contradictions contradictions;

    /** Brings the task of that cycle up to date: its number of open contradictions, or none at all. */
    public void refresh(String cycleCode) {
        String subject = "cycle:" + cycleCode;
        long open = contradictions.of(cycleCode).stream()
                .filter(ContradictionRow::open)
                .count();
        tasks.done(subject, SETTLE);
        if (open == 0) return;
        CycleDefinition definition = cycles.current(cycleCode);
        Bilingual title = definition.title();
        people.headOf(people.coordinatingUnit())
                .ifPresent(head -> tasks.open(
                        new Task.What(
                                SETTLE,
                                Long.toString(open),
                                subject,
                                title.th(),
                                title.en(),
                                "cycle.xhtml?code=" + cycleCode + "&tab=contradictions"),
                        Task.Assignee.post(head.id()),
                        new Task.Sender(
                                definition.award().name().th(),
                                definition.award().name().en()),
                        null));
    }
}
