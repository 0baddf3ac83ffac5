package th.go.led.rangwan.web.scoring;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.service.scoring.PanelChairService;
import th.go.led.rangwan.service.scoring.PanelOpening;
import th.go.led.rangwan.web.shared.Notice;

/** The chair opens a panel for the cycle of the address. */
@Named("panelOpen")
@ViewScoped
public class PanelOpenView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PanelChairService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private transient String address;

    private String cycle;
    private List<Long> scorers = new ArrayList<>();
    private LocalDate dueOn;
    private transient PanelOpening sheet;

    @PostConstruct
    void open() {
        cycle = PanelAddress.cycle(address);
        getSheet();
    }

    /** What would be frozen, and who may be invited. */
    public PanelOpening getSheet() {
        if (sheet == null) {
            sheet = service.opening(cycle);
        }
        return sheet;
    }

    /** Opens it. */
    public String begin() {
        service.open(cycle, scorers, dueOn);
        notice.say("scoring.panel.opened");
        return "panel?faces-redirect=true&cycle=" + cycle;
    }

    public String getCycle() {
        return cycle;
    }

    public List<Long> getScorers() {
        return scorers;
    }

    public void setScorers(List<Long> scorers) {
        this.scorers = scorers;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
