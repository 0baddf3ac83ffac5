package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.decision.RouteService;
import th.go.led.rangwan.web.shared.Notice;

/** The analyst sends the dossier up its route. */
@Named("sendUp")
@RequestScoped
public class SendUpView {
    @Inject
    private DossierView dossier;

    @Inject
    private RouteService service;

    @Inject
    private Notice notice;

    private long seenVersion;

    /** Sends it to the first director. */
    public String send() {
        service.sendUp(dossier.getId(), seenVersion);
        notice.say("decision.done.sent");
        return "decision?faces-redirect=true&id=" + dossier.getId();
    }

    public long getSeenVersion() {
        return seenVersion == 0 ? dossier.getHead().version() : seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
