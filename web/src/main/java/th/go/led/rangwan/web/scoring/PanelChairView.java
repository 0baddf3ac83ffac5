package th.go.led.rangwan.web.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.scoring.PanelBoard;
import th.go.led.rangwan.service.scoring.PanelChairService;
import th.go.led.rangwan.service.scoring.PanelOpening;
import th.go.led.rangwan.web.shared.Notice;

/** What the chair does with the panel at hand. */
@Named("panelChair")
@RequestScoped
public class PanelChairView {
    @Inject
    private PanelChairService service;

    @Inject
    private PanelView panel;

    @Inject
    private Notice notice;

    private long invited;
    private long released;
    private String reason = "";
    private List<PanelOpening.Candidate> candidates;

    /** Who may still be invited. */
    public List<PanelOpening.Candidate> getCandidates() {
        if (candidates == null) {
            List<Long> seated = panel.getBoard().scorers().stream()
                    .map(PanelBoard.Scorer::personId)
                    .toList();
            candidates = service.opening(panel.getCycle()).candidates().stream()
                    .filter(candidate -> !seated.contains(candidate.personId()))
                    .toList();
        }
        return candidates;
    }

    /** Who may be released. */
    public List<PanelBoard.Scorer> getSeated() {
        return panel.getBoard().scorers().stream()
                .filter(scorer -> scorer.released().isEmpty())
                .toList();
    }

    /** Invites one more scorer. */
    public String invite() {
        service.invite(id(), invited);
        return done("scoring.panel.invited");
    }

    /** Waits for a scorer no longer. */
    public String release() {
        service.release(id(), released, reason);
        return done("scoring.panel.released");
    }

    /** Takes in nominations that were begun since. */
    public String takeIn() {
        service.takeIn(id());
        return done("scoring.panel.extended");
    }

    /** Closes it: its result stands. */
    public String close() {
        service.close(id());
        return done("scoring.panel.closed");
    }

    private long id() {
        return panel.getBoard().panel().id();
    }

    private String done(String key) {
        notice.say(key);
        return "panel?faces-redirect=true&cycle=" + panel.getCycle();
    }

    public long getInvited() {
        return invited;
    }

    public void setInvited(long invited) {
        this.invited = invited;
    }

    public long getReleased() {
        return released;
    }

    public void setReleased(long released) {
        this.released = released;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
