package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.service.decision.ConditionService;
import th.go.led.rangwan.web.shared.Notice;

/** Whoever may decide does without a condition. */
@Named("waive")
@RequestScoped
public class WaiveView {
    @Inject
    private DossierView dossier;

    @Inject
    private ConditionService service;

    @Inject
    private Notice notice;

    private final Map<Long, String> why = new HashMap<>();
    private String capacityKey;

    /** Does without the condition, in the words typed beside it. */
    public String waive(long conditionId) {
        service.waive(conditionId, why.getOrDefault(conditionId, ""), capacityKey);
        notice.say("decision.done.waived");
        return "decision?faces-redirect=true&id=" + dossier.getId();
    }

    /** The capacity in which the reader may do without one, the likeliest; null when the reader may not. */
    public CapacityChoice getCapacity() {
        List<CapacityChoice> offered = dossier.getRoute().decision() == null
                ? List.of()
                : dossier.getRoute().decision().waivers();
        return offered.isEmpty() ? null : offered.get(0);
    }

    public Map<Long, String> getWhy() {
        return why;
    }

    public String getCapacityKey() {
        return capacityKey == null && getCapacity() != null ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }
}
