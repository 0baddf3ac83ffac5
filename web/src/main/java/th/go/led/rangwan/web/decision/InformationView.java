package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.service.decision.InformationRow;
import th.go.led.rangwan.service.decision.InformationService;
import th.go.led.rangwan.web.shared.Notice;

/** What waits for the reader's ทราบ, and ทราบ on those that stay ticked: the list and its number come before the act. */
@Named("information")
@RequestScoped
public class InformationView {
    @Inject
    private InformationService service;

    @Inject
    private Notice notice;

    @Inject
    private HttpServletRequest request;

    private List<InformationRow> rows;

    /** Writes ทราบ on every ticked one. */
    public String acknowledge() {
        String[] known = request.getParameterValues("known");
        notice.say("decision.done.acknowledged", service.acknowledge(known == null ? Set.of() : Set.of(known)));
        return "work-list?faces-redirect=true";
    }

    /** What waits, the oldest first. */
    public List<InformationRow> getRows() {
        if (rows == null) {
            rows = service.waiting();
        }
        return rows;
    }
}
