package th.go.led.rangwan.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.domain.eligibility.GoVerdict;
import th.go.led.rangwan.service.eligibility.GoEntry;
import th.go.led.rangwan.service.eligibility.GoService;
import th.go.led.rangwan.web.shared.Notice;

/** The word before drafting upon the open cell: asked for, and given. */
@Named("goWord")
@RequestScoped
public class GoView {
    @Inject
    private GoService service;

    @Inject
    private Place place;

    @Inject
    private Notice notice;

    private String reason = "";

    /** Asks the director for the word. */
    public String ask() {
        service.ask(place.getCycle(), place.getWork(), place.getCategory());
        notice.say("eligibility.done.goAsked");
        return place.again();
    }

    /** Says go. */
    public String go() {
        return decide(GoVerdict.GO);
    }

    /** Says no-go. */
    public String noGo() {
        return decide(GoVerdict.NO_GO);
    }

    private String decide(GoVerdict word) {
        service.decide(place.getWork(), new GoEntry(place.getCycle(), place.getCategory(), word, reason));
        notice.say("eligibility.done." + word, place.getCategory());
        return place.again();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
