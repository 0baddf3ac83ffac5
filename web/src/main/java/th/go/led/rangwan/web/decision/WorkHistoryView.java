package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.decision.WorkHistoryRow;
import th.go.led.rangwan.service.decision.WorkHistoryService;

/** The applications of the work that {@code id} of the address names. */
@Named("workHistory")
@RequestScoped
public class WorkHistoryView {
    @Inject
    private WorkHistoryService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<WorkHistoryRow> rows;

    /** The applications, the latest first. */
    public List<WorkHistoryRow> getRows() {
        if (rows == null) {
            rows = service.of(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        }
        return rows;
    }
}
