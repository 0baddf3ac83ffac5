package th.go.led.rangwan.web.submission;

import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.submission.Outcome;
import th.go.led.rangwan.domain.submission.OutcomeKind;
import th.go.led.rangwan.service.submission.OutcomeService;
import th.go.led.rangwan.web.shared.Notice;

/** News of a filed nomination as they are typed. */
@Named("outcome")
@ViewScoped
public class OutcomeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutcomeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    private OutcomeKind kind;
    private LocalDate announcedOn;
    private String source = "";

    /** Adds the news and shows the filing again. */
    public String add() {
        long nominationId = FilingView.number(idParameter);
        service.add(nominationId, new Outcome.News(kind, announcedOn, source));
        notice.say("submission.done.heard");
        return "filing?faces-redirect=true&id=" + nominationId;
    }

    public OutcomeKind[] getKinds() {
        return OutcomeKind.values();
    }

    public OutcomeKind getKind() {
        return kind;
    }

    public void setKind(OutcomeKind kind) {
        this.kind = kind;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
