package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.domain.deadline.PlanStep;

/** The days of a cycle's backward plan, for other features that ask by when a post must be done. */
@Dependent
public class PlanDays {
    @Inject
    private PlanReader plans;

    /** The latest day on which the last step of each post must be done, by the post's id; none before the plan was begun. */
    public Map<Long, LocalDate> lastByPost(String cycle) {
        PlanReader.Counted plan = plans.read(cycle);
        Map<Long, LocalDate> last = new HashMap<>();
        for (int place = 0; place < plan.steps().size(); place++) {
            PlanStep step = plan.steps().get(place);
            last.put(step.owner().id(), plan.days().steps().get(place).latestFinish());
        }
        return last;
    }
}
