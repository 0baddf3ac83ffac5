package th.go.led.rangwan.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.AnnotationService;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.service.decision.RecipientRow;
import th.go.led.rangwan.service.decision.Wanted;
import th.go.led.rangwan.web.shared.Notice;

/** A director writes on the dossier and passes it on, or gives it back. */
@Named("annotate")
@RequestScoped
public class AnnotateView {
    private static final int MOST_WORKS = 10;

    @Inject
    private DossierView dossier;

    @Inject
    private AnnotationService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.rows}")
    private String rows;

    private Verb verb = Verb.AGREED;
    private String words = "";
    private String reason = "";
    private long seenStep;
    private String capacityKey;
    private final List<WorkDraft> works = new ArrayList<>();
    private List<String> circulated = new ArrayList<>();
    private List<RecipientRow> recipients;

    @PostConstruct
    void open() {
        int wanted = rows != null && rows.matches("\\d{1,2}") ? Integer.parseInt(rows) : 1;
        while (works.size() < Math.min(Math.max(wanted, 1), MOST_WORKS)) {
            works.add(new WorkDraft("works:" + works.size() + ":due"));
        }
    }

    /** Adds a row for one more that work is given to; what was typed stays. */
    public String addWork() {
        if (works.size() < MOST_WORKS) {
            works.add(new WorkDraft("works:" + works.size() + ":due"));
        }
        return null;
    }

    /** Signs the annotation and sends the dossier on. */
    public String pass() {
        service.annotateAndPass(dossier.getId(), new AnnotationForm(seenStep, verb, words, capacityKey, wanted()));
        notice.say("decision.done.passed");
        return "work-list?faces-redirect=true";
    }

    /** Sends the dossier back to its writer with the reason. */
    public String giveBack() {
        service.giveBack(dossier.getId(), new AnnotationForm(seenStep, Verb.RETURNED, reason, capacityKey));
        notice.say("decision.done.returned");
        return "work-list?faces-redirect=true";
    }

    private List<Wanted> wanted() {
        return switch (verb) {
            case ASSIGNED ->
                works.stream()
                        .filter(work -> !work.isBlank())
                        .map(WorkDraft::dated)
                        .toList();
            case CIRCULATED ->
                circulated.stream().map(unit -> new Wanted("", unit, null)).toList();
            default -> List.of();
        };
    }

    /** Whether the dossier waits for the reader's annotation. */
    public boolean isWaiting() {
        StepAsk ask = dossier.getRoute().waitingAsk();
        return (ask == StepAsk.COMMENT || ask == StepAsk.PROPOSE)
                && !dossier.getRoute().capacities().isEmpty();
    }

    /** Whether the executive comes next. */
    public boolean isLast() {
        return dossier.getRoute().waitingAsk() == StepAsk.PROPOSE;
    }

    public List<Verb> getVerbs() {
        return Stream.of(Verb.values()).filter(Verb::directors).toList();
    }

    /** To whom work may be given. */
    public List<RecipientRow> getRecipients() {
        if (recipients == null) {
            recipients = service.recipients();
        }
        return recipients;
    }

    /** The units to which it may be sent around. */
    public List<RecipientRow> getUnits() {
        return getRecipients().stream().filter(RecipientRow::unit).toList();
    }

    public List<WorkDraft> getWorks() {
        return works;
    }

    public List<String> getCirculated() {
        return circulated;
    }

    public void setCirculated(List<String> circulated) {
        this.circulated = circulated;
    }

    public CapacityChoice getCapacity() {
        return dossier.getRoute().capacities().get(0);
    }

    public Verb getVerb() {
        return verb;
    }

    public void setVerb(Verb verb) {
        this.verb = verb;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getSeenStep() {
        return seenStep == 0 ? dossier.getRoute().waitingStep() : seenStep;
    }

    public void setSeenStep(long seenStep) {
        this.seenStep = seenStep;
    }

    public String getCapacityKey() {
        return capacityKey == null && isWaiting() ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }
}
