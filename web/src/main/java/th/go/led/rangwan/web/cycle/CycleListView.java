package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.cycle.CycleRow;
import th.go.led.rangwan.service.cycle.CycleService;

/** The list of cycles. */
@Named("cycleList")
@RequestScoped
public class CycleListView {
    @Inject
    private CycleService service;

    private List<CycleRow> rows;

    @PostConstruct
    void read() {
        rows = service.list();
    }

    public List<CycleRow> getRows() {
        return rows;
    }
}
