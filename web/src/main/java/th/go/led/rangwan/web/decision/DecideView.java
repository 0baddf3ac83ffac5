package th.go.led.rangwan.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.service.decision.DecisionService;
import th.go.led.rangwan.service.decision.RecipientRow;
import th.go.led.rangwan.service.decision.RulingForm;
import th.go.led.rangwan.web.shared.Notice;

/** The executive's open form: conditions, a return with its reason, or not this year. */
@Named("decide")
@RequestScoped
public class DecideView {
    private static final int MOST_CONDITIONS = 10;

    @Inject
    private DossierView dossier;

    @Inject
    private DecisionService decisions;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.outcome}")
    private String outcome;

    @Inject
    @ManagedProperty("#{param.rows}")
    private String rows;

    @Inject
    @ManagedProperty("#{param.works}")
    private String works;

    private final List<ConditionDraft> terms = new ArrayList<>();
    private final List<WorkDraft> assigned = new ArrayList<>();
    private List<RecipientRow> recipients;
    private String words = "";
    private long seenStep;
    private String capacityKey;

    @PostConstruct
    void open() {
        if (Stream.of(DecisionOutcome.values()).noneMatch(known -> known.name().equals(outcome))) {
            throw new NotFoundException();
        }
        int wanted = rows != null && rows.matches("\\d{1,2}") ? Integer.parseInt(rows) : 1;
        while (terms.size() < Math.min(wanted, MOST_CONDITIONS)) {
            terms.add(new ConditionDraft(terms.size()));
        }
        int given = works != null && works.matches("\\d{1,2}") ? Integer.parseInt(works) : 1;
        while (assigned.size() < Math.min(Math.max(1, given), MOST_CONDITIONS)) {
            assigned.add(new WorkDraft("given:" + assigned.size() + ":due"));
        }
    }

    /** Takes a condition away again; what was typed into the others stays. */
    public String removeCondition(int place) {
        if (terms.size() > 1 && place >= 0 && place < terms.size()) {
            terms.remove(place);
            for (int row = 0; row < terms.size(); row++) {
                terms.get(row).standAt(row);
            }
        }
        return null;
    }

    /** Adds a row for one more that work is given to; what was typed stays. */
    public String addWork() {
        if (assigned.size() < MOST_CONDITIONS) {
            assigned.add(new WorkDraft("given:" + assigned.size() + ":due"));
        }
        return null;
    }

    /** Adds a row for one more condition; what was typed stays. */
    public String addCondition() {
        if (terms.size() < MOST_CONDITIONS) {
            terms.add(new ConditionDraft(terms.size()));
        }
        return null;
    }

    /** Decides; takes effect at once. */
    public String rule() {
        decisions.decide(
                dossier.getId(),
                new RulingForm(
                        seenStep,
                        DecisionOutcome.valueOf(outcome),
                        words,
                        capacityKey,
                        isConditional()
                                ? terms.stream().map(ConditionDraft::wanted).toList()
                                : List.of(),
                        isPlain()
                                ? assigned.stream()
                                        .filter(work -> !work.isBlank())
                                        .map(WorkDraft::dated)
                                        .toList()
                                : List.of()));
        notice.say("decision.done." + outcome);
        return "work-list?faces-redirect=true&decided=" + dossier.getId();
    }

    /** Whether it approves without conditions. */
    public boolean isPlain() {
        return outcome.equals(DecisionOutcome.APPROVE.name());
    }

    public List<WorkDraft> getAssigned() {
        return assigned;
    }

    /** Whether conditions are asked for. */
    public boolean isConditional() {
        return outcome.equals(DecisionOutcome.APPROVE_WITH_CONDITIONS.name());
    }

    /** Whether the outcome needs a reason in the executive's own words. */
    public boolean isReasoned() {
        return DecisionOutcome.valueOf(outcome).verb().needsReason();
    }

    /** The capacity in which the executive signs, the likeliest; null when the dossier does not wait for the reader. */
    public CapacityChoice getCapacity() {
        List<CapacityChoice> offered = dossier.getRoute().capacities();
        return offered.isEmpty() ? null : offered.get(0);
    }

    public List<RecipientRow> getRecipients() {
        if (recipients == null) {
            recipients = decisions.recipients();
        }
        return recipients;
    }

    public List<ConditionDraft> getTerms() {
        return terms;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getSeenStep() {
        return seenStep == 0 ? dossier.getRoute().waitingStep() : seenStep;
    }

    public void setSeenStep(long seenStep) {
        this.seenStep = seenStep;
    }

    public String getCapacityKey() {
        return capacityKey == null && getCapacity() != null ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }
}
