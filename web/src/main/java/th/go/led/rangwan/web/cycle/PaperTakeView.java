package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.NewCall;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.cycle.CallTakingService;
import th.go.led.rangwan.service.cycle.TakeSheet;
import th.go.led.rangwan.service.cycle.TakenPaper;
import th.go.led.rangwan.web.shared.Notice;

/** Takes what was confirmed of the paper that {@code id} of the address names into a cycle, or begins one with it. */
@Named("paperTake")
@ViewScoped
public class PaperTakeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallTakingService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    private long id;
    private String cycle = "";
    private NewCycleEntry typed = new NewCycleEntry();
    private transient TakeSheet sheet;

    @PostConstruct
    void open() {
        id = idParameter != null && idParameter.matches("\\d{1,18}") ? Long.parseLong(idParameter) : 0;
        typed.setAskTh(getSheet().ask().th());
        typed.setAskEn(getSheet().ask().en());
    }

    /** Takes it into the chosen cycle and goes to the draft. */
    public String take() {
        TakenPaper taken = service.takeInto(id, cycle);
        if (taken.unplaced().isEmpty()) {
            notice.say("cycle.take.done");
        } else {
            notice.say(
                    "cycle.take.done.unplaced",
                    new Bilingual(
                            taken.unplaced().stream().map(Bilingual::th).collect(Collectors.joining(", ")),
                            taken.unplaced().stream().map(Bilingual::en).collect(Collectors.joining(", "))));
        }
        return draft(taken);
    }

    /** Begins a new cycle with it and goes to the draft. */
    public String begin() {
        NewCall call = typed.call();
        TakenPaper taken = service.takeNew(id, call, typed.ask());
        notice.say("cycle.take.done");
        return draft(taken);
    }

    private static String draft(TakenPaper taken) {
        return "cycle-draft?faces-redirect=true&id=" + taken.draftId();
    }

    /** What is ready to be taken. */
    public TakeSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    public long getId() {
        return id;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public NewCycleEntry getTyped() {
        return typed;
    }
}
