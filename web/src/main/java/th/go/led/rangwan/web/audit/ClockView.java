package th.go.led.rangwan.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.service.audit.ClockService;
import th.go.led.rangwan.web.shared.Notice;

/** The pretended clock of a demo: what it shows, and moving it forward. */
@Named("demoClock")
@ViewScoped
public class ClockView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClockService service;

    @Inject
    private Notice notice;

    private LocalDate day;
    private String time = "";

    /** Moves it forward and shows the page again. */
    public String advance() {
        service.advance(day, time);
        notice.say("audit.clock.done");
        return "clock?faces-redirect=true";
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
