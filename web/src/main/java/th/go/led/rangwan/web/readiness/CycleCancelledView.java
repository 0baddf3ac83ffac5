package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.readiness.CancelledCycleService;
import th.go.led.rangwan.web.shared.Notice;

/** Where a nomination of a cancelled cycle goes: a readiness plan, another cycle, or nowhere. */
@Named("cycleCancelled")
@ViewScoped
public class CycleCancelledView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CancelledCycleService service;

    @Inject
    private DossierService dossiers;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private long seenVersion;
    private String reason = "";

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        seenVersion = dossiers.head(id).version();
    }

    /** Ends the nomination in a readiness plan and opens that. */
    public String toPlan() {
        long plan = service.toPlan(id, seenVersion, reason);
        notice.say("readiness.opened");
        return "readiness-plan?faces-redirect=true&id=" + plan;
    }

    /** Withdraws the nomination. */
    public String withdraw() {
        service.withdraw(id, seenVersion, reason);
        notice.say("readiness.withdrawn");
        return "nomination?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
