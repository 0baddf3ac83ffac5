package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.domain.cycle.NextCall;
import th.go.led.rangwan.service.cycle.NextCycleService;
import th.go.led.rangwan.service.cycle.NextCycleSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Begins the next cycle of an award from the one that {@code from} of the address names. */
@Named("nextCycle")
@ViewScoped
public class NextCycleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NextCycleService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.from}")
    private transient String codeParameter;

    private transient NextCycleSheet sheet;
    private String before;
    private NewCycleEntry typed;
    private DeadlineEntry told;
    private String source = "";

    @PostConstruct
    void open() {
        before = codeParameter == null ? "" : codeParameter;
        typed = new NewCycleEntry();
        typed.setAwardTh(getSheet().award().name().th());
        typed.setAwardEn(getSheet().award().name().en());
        typed.setGiverTh(getSheet().award().giver().th());
        typed.setGiverEn(getSheet().award().giver().en());
        told = new DeadlineEntry(getSheet().deadline());
    }

    /** Begins it and goes to its draft. */
    public String begin() {
        long draft = service.begin(before, new NextCall(typed.call(), source, told.told()));
        notice.say("cycle.next.done", getSheet().title());
        return "cycle-draft?faces-redirect=true&id=" + draft;
    }

    /** The cycle from which it begins. */
    public NextCycleSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(before);
        }
        return sheet;
    }

    public String getBefore() {
        return before;
    }

    public NewCycleEntry getTyped() {
        return typed;
    }

    public DeadlineEntry getTold() {
        return told;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
