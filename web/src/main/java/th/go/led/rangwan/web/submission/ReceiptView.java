package th.go.led.rangwan.web.submission;

import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.submission.ReceiptService;
import th.go.led.rangwan.web.shared.Notice;

/** What is typed of a receipt of the portal, for the sitting that the form names. */
@Named("receipt")
@ViewScoped
public class ReceiptView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    private LocalDate on;
    private String time = "";
    private String tracking = "";
    private String correction = "";
    private transient Part shown;

    /** Ends the sitting of that id with its receipt. */
    public String receive(long sittingId) throws IOException {
        return keep("submission.done.received", typed -> service.receive(sittingId, typed));
    }

    /** Puts another receipt in the place of the last one of that sitting. */
    public String correct(long sittingId) throws IOException {
        return keep("submission.done.corrected", typed -> service.correct(sittingId, typed, correction));
    }

    /** What is done with a typed receipt. */
    @FunctionalInterface
    interface Act {
        void upon(ReceiptService.Typed typed) throws IOException;
    }

    private String keep(String said, Act act) throws IOException {
        if (shown == null) {
            act.upon(new ReceiptService.Typed(on, time, tracking, null));
        } else {
            try (InputStream content = shown.getInputStream()) {
                FileIntake.Sent sent =
                        new FileIntake.Sent(shown.getSubmittedFileName(), shown.getContentType(), content);
                act.upon(new ReceiptService.Typed(on, time, tracking, sent));
            }
        }
        notice.say(said, tracking);
        return "filing?faces-redirect=true&id=" + FilingView.number(idParameter);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public Part getShown() {
        return shown;
    }

    public void setShown(Part shown) {
        this.shown = shown;
    }
}
