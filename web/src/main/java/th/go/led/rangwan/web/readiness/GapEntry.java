package th.go.led.rangwan.web.readiness;

import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.service.readiness.GapService;
import th.go.led.rangwan.service.readiness.ItemRow;

/** What is typed about a gap: the act, the measure, the owner and the day. */
public class GapEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String action = "";
    private String unit = "";
    private String baseline = "";
    private String target = "";
    private String source = "";
    private long owner;
    private LocalDate due;
    private String reason = "";

    /** Fills the fields with what is agreed, in Thai: its translation stays as long as that does. */
    void take(ItemRow item) {
        action = item.action().th();
        unit = item.figures().unit().th();
        baseline = item.figures().baseline();
        target = item.figures().target();
        source = item.figures().agreed();
        owner = item.owner() == null ? 0 : item.owner().id();
        due = item.due();
    }

    GapService.Typed typed() {
        return new GapService.Typed(action, unit, baseline, target, source, owner, due, reason);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public long getOwner() {
        return owner;
    }

    public void setOwner(long owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
