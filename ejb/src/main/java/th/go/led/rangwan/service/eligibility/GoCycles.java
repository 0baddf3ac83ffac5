package th.go.led.rangwan.service.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import th.go.led.rangwan.service.cycle.CycleChanged;
import th.go.led.rangwan.service.task.TaskBook;

/** Once a cycle takes no applications nobody has to decide before drafting, or to begin; what was said stays on record. */
@Dependent
public class GoCycles {
    @Inject
    private TaskBook tasks;

    void follow(@Observes CycleChanged change) {
        if (!change.now().taking()) {
            tasks.doneAll(GoService.subjects(change.cycle()), GoService.TASK);
            tasks.doneAll(GoService.subjects(change.cycle()), GoBasis.BEGIN);
        }
    }
}
