package th.go.led.rangwan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.deadline.DeadlineSettlement;
import th.go.led.rangwan.service.deadline.DeadlineService;
import th.go.led.rangwan.web.shared.Notice;

/** The form in which a person settles how the words of a deadline are read. */
@Named("settle")
@RequestScoped
public class SettleView {
    @Inject
    private DeadlineService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    private DeadlineReading reading;
    private String offset = "";
    private String reason = "";

    /** Settles it in the name of the person. */
    public String settle() {
        service.settle(
                code, new DeadlineSettlement.Ruling(reading, offset.isEmpty() ? null : ZoneOffset.of(offset), reason));
        notice.say("deadline.settled.notice", reading.label());
        return "cycle?faces-redirect=true&code=" + code + "&tab=contradictions";
    }

    public DeadlineReading getReading() {
        return reading;
    }

    public void setReading(DeadlineReading reading) {
        this.reading = reading;
    }

    /** The chosen offset from UTC by its id, empty for none. */
    public String getOffset() {
        return offset;
    }

    public void setOffset(String offset) {
        this.offset = offset == null ? "" : offset;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
