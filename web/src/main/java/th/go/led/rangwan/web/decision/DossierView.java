package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.decision.BriefService;
import th.go.led.rangwan.service.decision.DossierHead;
import th.go.led.rangwan.service.decision.DossierProgress;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.decision.StepRow;
import th.go.led.rangwan.web.shared.Wording;

/** The head of every page of a nomination: the {@code id} of the address says which. */
@Named("dossier")
@RequestScoped
public class DossierView implements OpenPaper {
    @Inject
    private DossierService service;

    @Inject
    private BriefService briefs;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private DossierHead head;
    private RouteSheet route;
    private DossierProgress progress;

    /** The pages of a nomination, in the order of its tabs. */
    public List<String> getTabs() {
        return List.of(
                "nomination", "missing", "answers", "files", "report", "letters", "scores", "decision", "package");
    }

    /** The nomination's id; 0 when the address names none, which is never found. */
    public long getId() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** Whose turn it is, for the state's chip: me, other or done. */
    public String getTurn() {
        if (getHead().undecided()) {
            return getHead().mayChoose() ? "me" : "other";
        }
        StepRow current = getRoute().current();
        if (getHead().state().writable()) {
            return getHead().writable() ? "me" : "other";
        }
        return current == null ? "done" : current.mine() ? "me" : "other";
    }

    /** The state in words that name who must act. */
    public String getStateText() {
        if (getHead().undecided()) {
            return Wording.text(
                    "decision.state.undecided", getHead().preparedBy().in(Wording.language()));
        }
        StepRow current = getRoute().current();
        Bilingual who = current == null ? getHead().preparedBy() : current.who();
        return Wording.text("decision.state." + getHead().state(), who.in(Wording.language()));
    }

    /** What stands beside a page's name among the tabs. */
    public String count(String page) {
        return getProgress().tabs().getOrDefault(page, "");
    }

    /** What is missing before filing, in one line. */
    public String getMissingText() {
        return getProgress().blocking() == 0
                ? Wording.of(Wording.language(), "decision.missing.none", List.of())
                : Wording.text("decision.missing", getProgress().blocking());
    }

    /** Whether the reader may send it up now. */
    public boolean isSendable() {
        return getHead().sendable();
    }

    /** Whether it waits for the reader to file it in the portal. */
    public boolean isFilable() {
        StepRow current = getRoute().current();
        return current != null
                && current.mine()
                && current.ask() == StepAsk.FILE
                && !getHead().undecided();
    }

    @Override
    public boolean isOpen() {
        return getId() != 0;
    }

    @Override
    public String getRoutePage() {
        return "decision?faces-redirect=true&id=" + getId();
    }

    @Override
    public RouteSheet getRoute() {
        if (route == null) {
            route = service.route(getId());
        }
        return route;
    }

    private DossierProgress getProgress() {
        if (progress == null) {
            progress = briefs.progress(getId());
        }
        return progress;
    }

    /** Title, state and the rest of the head. */
    public DossierHead getHead() {
        if (head == null) {
            head = service.head(getId());
        }
        return head;
    }
}
