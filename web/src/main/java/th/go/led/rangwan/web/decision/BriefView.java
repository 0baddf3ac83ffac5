package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.service.decision.BriefService;
import th.go.led.rangwan.service.decision.BriefSheet;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.service.decision.DecisionService;
import th.go.led.rangwan.service.decision.RulingForm;
import th.go.led.rangwan.web.shared.Notice;

/** The one-page brief; for the executive also the approval in one tap. */
@Named("brief")
@RequestScoped
public class BriefView {
    @Inject
    private DossierView dossier;

    @Inject
    private BriefService briefs;

    @Inject
    private DecisionService decisions;

    @Inject
    private Notice notice;

    private BriefSheet sheet;
    private long seenStep;
    private String capacityKey;

    /** All that is needed to decide. */
    public BriefSheet getSheet() {
        if (sheet == null) {
            sheet = briefs.brief(dossier.getId());
        }
        return sheet;
    }

    /** The numbers of the questions that await a translation, in one line. */
    public String getAwaited() {
        return String.join(", ", getSheet().awaited());
    }

    /** Whether the dossier waits for the reader's decision. */
    public boolean isDecidable() {
        return getSheet().route().waitingAsk() == StepAsk.DECIDE
                && !getSheet().route().capacities().isEmpty();
    }

    /** The capacity in which the reader would sign, the likeliest. */
    public CapacityChoice getCapacity() {
        return getSheet().route().capacities().get(0);
    }

    /** The lines of the composed signature block on paper. */
    public List<String> getSignature() {
        return getSheet().signature();
    }

    public long getSeenStep() {
        return seenStep == 0 ? getSheet().route().waitingStep() : seenStep;
    }

    public void setSeenStep(long seenStep) {
        this.seenStep = seenStep;
    }

    public String getCapacityKey() {
        return capacityKey == null && isDecidable() ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }

    /** Approves filing; takes effect at once. */
    public String approve() {
        decisions.decide(
                dossier.getId(), new RulingForm(seenStep, DecisionOutcome.APPROVE, "", capacityKey, List.of()));
        notice.say("decision.done.APPROVE");
        return "work-list?faces-redirect=true&decided=" + dossier.getId();
    }
}
