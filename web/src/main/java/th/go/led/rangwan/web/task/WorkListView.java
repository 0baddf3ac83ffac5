package th.go.led.rangwan.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.task.WorkListService;
import th.go.led.rangwan.service.task.WorkListSheet;

/** What waits for me: one page, the same for every role. */
@Named("workList")
@RequestScoped
public class WorkListView {
    @Inject
    private WorkListService service;

    private WorkListSheet sheet;

    @PostConstruct
    void read() {
        sheet = service.mine();
    }

    public WorkListSheet getSheet() {
        return sheet;
    }
}
