package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.readiness.LaterCycleService;
import th.go.led.rangwan.service.readiness.TargetChoice;
import th.go.led.rangwan.web.shared.Notice;

/** Begins a readiness plan of a work for a later cycle. */
@Named("laterCycle")
@ViewScoped
public class LaterCycleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LaterCycleService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.work}")
    private transient String workParameter;

    private long work;
    private Bilingual title;
    private String cycle = "";
    private String name = "";
    private String reason = "";
    private String basis = "";
    private long paper;
    private transient LaterCycleService.Choices choices;

    @PostConstruct
    void open() {
        work = PlanAddress.id(workParameter);
        title = service.work(work);
    }

    /** Opens the plan. */
    public String begin() {
        long plan = service.open(work, new LaterCycleService.Typed(cycle, name, reason, basis, paper));
        notice.say("readiness.opened");
        return "readiness-plan?faces-redirect=true&id=" + plan;
    }

    /** The cycles at which it may aim. */
    public List<TargetChoice.Kept> getCycles() {
        return choices().cycles();
    }

    /** The categories by whose clauses the first gaps may be told, as {@code cycle:category}. */
    public List<TargetChoice.Kept> getBases() {
        return choices().bases();
    }

    /** The papers that may suggest it. */
    public List<LaterCycleService.PaperChoice> getPapers() {
        return choices().papers();
    }

    private LaterCycleService.Choices choices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    public long getWork() {
        return work;
    }

    public Bilingual getTitle() {
        return title;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public long getPaper() {
        return paper;
    }

    public void setPaper(long paper) {
        this.paper = paper;
    }
}
