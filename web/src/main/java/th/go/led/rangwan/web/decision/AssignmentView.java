package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.domain.decision.AssignmentKind;
import th.go.led.rangwan.service.decision.AssignmentService;
import th.go.led.rangwan.service.decision.AssignmentSheet;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.web.shared.Notice;

/** The work that {@code id} of the address names, beside the words that gave it. */
@Named("assignment")
@RequestScoped
public class AssignmentView {
    @Inject
    private AssignmentService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private AssignmentSheet sheet;
    private String how = "";
    private String capacityKey;

    /** Reports it done. */
    public String report() {
        service.report(getId(), how);
        notice.say("decision.done.reported");
        return "work-list?faces-redirect=true";
    }

    /** Writes ทราบ. */
    public String acknowledge() {
        service.acknowledge(getId(), capacityKey);
        notice.say("decision.done.acknowledged", 1);
        return "work-list?faces-redirect=true";
    }

    /** Whether it is only to be known. */
    public boolean isOnlyKnow() {
        return getSheet().row().kind() == AssignmentKind.KNOW;
    }

    /** The work beside its words. */
    public AssignmentSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(getId());
        }
        return sheet;
    }

    /** The capacity in which ทราบ would stand, the likeliest; null when the reader may write none. */
    public CapacityChoice getCapacity() {
        return getSheet().capacities().isEmpty()
                ? null
                : getSheet().capacities().get(0);
    }

    public long getId() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getCapacityKey() {
        return capacityKey == null && getCapacity() != null ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }
}
