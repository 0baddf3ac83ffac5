package th.go.led.rangwan.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.cycle.CycleDraftBoard;
import th.go.led.rangwan.service.cycle.CycleDraftRow;
import th.go.led.rangwan.service.cycle.CycleDraftService;
import th.go.led.rangwan.web.shared.Notice;

/** The drafts beside the cycles, and the beginning of the next one from the revision that holds. */
@Named("cycleBegin")
@RequestScoped
public class CycleBeginView {
    @Inject
    private CycleDraftService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    private CycleDraftBoard board;

    /** Begins the next revision of the cycle that the address names. */
    public String begin() {
        long draft = service.beginFrom(code);
        notice.say("cycle.draft.done.begun");
        return "cycle-draft?faces-redirect=true&id=" + draft;
    }

    /** The open drafts, as far as they are the person's business. */
    public CycleDraftBoard getBoard() {
        if (board == null) {
            board = service.board();
        }
        return board;
    }

    /** The open draft of the cycle that the address names, null when there is none. */
    public CycleDraftRow getDraft() {
        return getBoard().of(code);
    }
}
