package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.task.TaskBook;

/** Asks the coordinating unit's director to settle the new words of a deadline when they can be read in two ways. */
@Dependent
public class SettlementCall {
    static final String SETTLE = "task.deadline.settle";

    @Inject
    private Cycles cycles;

    @Inject
    private Deadlines deadlines;

    @Inject
    private People people;

    @Inject
    private TaskBook tasks;

    @Inject
    private Caller caller;

    void follow(@Observes CycleChanged change) {
        String subject = "cycle:" + change.cycle();
        tasks.done(subject, SETTLE);
        if (change.dateless()
                || !change.deadlineMoved()
                || deadlines.of(change.cycle()).isSettled()) {
            return;
        }
        Bilingual title = cycles.current(change.cycle()).title();
        CallerSheet from = caller.current();
        people.headOf(people.coordinatingUnit())
                .ifPresent(director -> tasks.open(
                        new Task.What(
                                SETTLE,
                                "",
                                subject,
                                title.th(),
                                title.en(),
                                "cycle.xhtml?code=" + change.cycle() + "&tab=contradictions"),
                        Task.Assignee.post(director.id()),
                        new Task.Sender(from.nameTh(), from.nameEn()),
                        null));
    }
}
