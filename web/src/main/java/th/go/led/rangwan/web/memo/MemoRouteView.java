package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.CapacityChoice;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.memo.MemoRoute;
import th.go.led.rangwan.service.memo.MemoRouteService;
import th.go.led.rangwan.web.decision.DossierView;
import th.go.led.rangwan.web.decision.OpenPaper;
import th.go.led.rangwan.web.shared.Notice;

/** A memo that is on no application, on its route: sent, written upon and passed, or returned. */
@Named("memoRoute")
@RequestScoped
public class MemoRouteView implements OpenPaper {
    @Inject
    private DossierView dossier;

    @Inject
    private MemoRouteService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.memo}")
    private String memo;

    private MemoRoute read;
    private Verb verb;
    private String words = "";
    private String returnReason = "";
    private long seenStep;
    private long seenVersion;
    private String capacityKey;

    /** Sends it along its route. */
    public String send() {
        service.send(id(), seenVersion);
        notice.say("memo.done.sent");
        return getRoutePage();
    }

    /** Signs what the reader wrote and passes the memo on. */
    public String pass() {
        service.pass(id(), new AnnotationForm(seenStep, verb, words, capacityKey));
        notice.say("memo.done.passed");
        return "work-list?faces-redirect=true";
    }

    /** Returns the memo to its sender with the reason. */
    public String giveBack() {
        service.giveBack(id(), new AnnotationForm(seenStep, Verb.RETURNED, returnReason, capacityKey));
        notice.say("decision.done.returned");
        return "work-list?faces-redirect=true";
    }

    @Override
    public boolean isOpen() {
        return dossier.getId() == 0 && id() != 0;
    }

    @Override
    public RouteSheet getRoute() {
        return read().sheet();
    }

    @Override
    public String getRoutePage() {
        return MemoAddress.page(id());
    }

    /** Whether the reader may send it now. */
    public boolean isSendable() {
        return read().sendable();
    }

    /** Whether it waits for what the reader writes. */
    public boolean isWaiting() {
        return !getVerbs().isEmpty() && !getRoute().capacities().isEmpty();
    }

    /** What the reader may write where it waits for them. */
    public List<Verb> getVerbs() {
        return getRoute().waitingAsk() == null
                ? List.of()
                : Verb.passing(getRoute().waitingAsk());
    }

    private MemoRoute read() {
        if (read == null) {
            read = service.sheet(id());
        }
        return read;
    }

    private long id() {
        return MemoAddress.id(memo);
    }

    /** The likeliest capacity of the reader. */
    public CapacityChoice getCapacity() {
        return getRoute().capacities().get(0);
    }

    public Verb getVerb() {
        return verb == null && isWaiting() ? getVerbs().get(0) : verb;
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

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public long getSeenStep() {
        return seenStep == 0 ? getRoute().waitingStep() : seenStep;
    }

    public void setSeenStep(long seenStep) {
        this.seenStep = seenStep;
    }

    public long getSeenVersion() {
        return seenVersion == 0 ? read().version() : seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getCapacityKey() {
        return capacityKey == null && isWaiting() ? getCapacity().key() : capacityKey;
    }

    public void setCapacityKey(String capacityKey) {
        this.capacityKey = capacityKey;
    }
}
