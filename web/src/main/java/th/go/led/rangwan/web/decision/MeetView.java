package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import th.go.led.rangwan.service.decision.ConditionService;
import th.go.led.rangwan.web.shared.Notice;

/** Who sees to a condition says how it was met. */
@Named("meet")
@RequestScoped
public class MeetView {
    @Inject
    private DossierView dossier;

    @Inject
    private ConditionService service;

    @Inject
    private Notice notice;

    private final Map<Long, String> how = new HashMap<>();

    /** Reports a condition met, in the words typed beside it. */
    public String meet(long conditionId) {
        service.meet(conditionId, how.getOrDefault(conditionId, ""));
        notice.say("decision.done.met");
        return "decision?faces-redirect=true&id=" + dossier.getId();
    }

    public Map<Long, String> getHow() {
        return how;
    }
}
