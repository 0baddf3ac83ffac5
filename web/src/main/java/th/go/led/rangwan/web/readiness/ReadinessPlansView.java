package th.go.led.rangwan.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.readiness.ReadinessRow;
import th.go.led.rangwan.service.readiness.ReadinessService;

/** The list of readiness plans. */
@Named("readinessPlans")
@RequestScoped
public class ReadinessPlansView {
    @Inject
    private ReadinessService service;

    private List<ReadinessRow> rows;

    /** The plans, the newest first. */
    public List<ReadinessRow> getRows() {
        if (rows == null) {
            rows = service.list();
        }
        return rows;
    }
}
