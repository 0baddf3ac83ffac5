package th.go.led.rangwan.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.service.deadline.DeadlineSheet;

/** The deadline that comes next, beside the work list. */
@Named("nextDeadline")
@RequestScoped
public class NextDeadlineView {
    @Inject
    private DeadlineService service;

    private DeadlineSheet sheet;

    @PostConstruct
    void read() {
        sheet = service.next().orElse(null);
    }

    /** The deadline, null while no cycle runs. */
    public DeadlineSheet getSheet() {
        return sheet;
    }
}
