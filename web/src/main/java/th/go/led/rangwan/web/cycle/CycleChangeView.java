package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.domain.cycle.CycleNotice;
import th.go.led.rangwan.domain.cycle.CycleState;
import th.go.led.rangwan.service.cycle.CycleLifeService;
import th.go.led.rangwan.service.cycle.CycleLifeSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Changes the state of a cycle: {@code code} of the address says which cycle, {@code to} which state comes next. */
@Named("cycleChange")
@ViewScoped
public class CycleChangeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CycleLifeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private transient String codeParameter;

    @Inject
    @ManagedProperty("#{param.to}")
    private transient String toParameter;

    private transient CycleLifeSheet sheet;
    private String code;
    private CycleState next;
    private long seenVersion;
    private String source = "";
    private String address = "";
    private String reason = "";
    private DeadlineEntry told;

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        seenVersion = getSheet().version();
        next = getSheet().ways().stream()
                .filter(way -> way.name().equals(toParameter))
                .findFirst()
                .orElse(null);
        told = new DeadlineEntry(getSheet().held());
    }

    /** Brings the cycle into the chosen state. */
    public String change() {
        service.change(code, seenVersion, next, new CycleNotice(source, address, reason, deadline()));
        notice.say("cycle.changed", getSheet().title(), next.label());
        return "cycle-change?faces-redirect=true&code=" + code;
    }

    /** Notes that the caller knows that the deadline moved. */
    public String acknowledge() {
        service.acknowledge(code);
        notice.say("cycle.acknowledged");
        return "work-list?faces-redirect=true";
    }

    private CycleNotice.Told deadline() {
        boolean told = isDeadlineAsked() && (isDeadlineNeeded() || !this.told.untouched());
        return told ? this.told.told() : null;
    }

    /** Where the cycle stands and what was noted so far. */
    public CycleLifeSheet getSheet() {
        if (sheet == null) {
            sheet = service.life(code);
        }
        return sheet;
    }

    /** Whether a new deadline may be told with the chosen state. */
    public boolean isDeadlineAsked() {
        return next != null && getSheet().state().takesDeadline(next);
    }

    /** Whether the chosen state needs a new deadline. */
    public boolean isDeadlineNeeded() {
        return next != null && getSheet().state().needsDeadline(next);
    }

    public String getCode() {
        return code;
    }

    public CycleState getNext() {
        return next;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DeadlineEntry getTold() {
        return told;
    }
}
