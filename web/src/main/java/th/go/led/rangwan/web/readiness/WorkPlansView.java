package th.go.led.rangwan.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.readiness.ReadinessRow;
import th.go.led.rangwan.service.readiness.ReadinessService;

/** The readiness plans of the work that the {@code id} of the address names, on the work's own page. */
@Named("workPlans")
@RequestScoped
public class WorkPlansView {
    @Inject
    private ReadinessService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<ReadinessRow> rows;

    /** The plans, the newest first. */
    public List<ReadinessRow> getRows() {
        if (rows == null) {
            rows = service.ofWork(PlanAddress.id(id));
        }
        return rows;
    }

    /** Whether the person may begin one. */
    public boolean isBeginnable() {
        return service.mayBegin(getWork());
    }

    public long getWork() {
        return PlanAddress.id(id);
    }
}
