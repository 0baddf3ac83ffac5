package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Function;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.memo.EventMemoService;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoIssueService;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.service.memo.MemoSheet;
import th.go.led.rangwan.service.memo.MemoSigningService;
import th.go.led.rangwan.web.decision.DossierView;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The memos of a nomination, or one that is on none: draft, edit, number, read, cancel. {@code id} of the address names the
 * nomination, {@code memo} the memo to read.
 */
@Named("memo")
@RequestScoped
public class MemoView {
    @Inject
    private DossierView dossier;

    @Inject
    private MemoService service;

    @Inject
    private EventMemoService reports;

    @Inject
    private MemoIssueService issuing;

    @Inject
    private MemoSigningService signing;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.memo}")
    private String memo;

    private MemoSheet sheet;
    private String subject;
    private String addressee;
    private String cause;
    private String facts;
    private String proposal;
    private MemoClose closing;
    private String reason = "";
    private String capacity = "";
    private long seenMemo;
    private long seenVersion;

    /** Begins a draft from the record. */
    public String compose() {
        if (isAlone()) {
            seenMemo = reports.compose(getSheet().about().eventId());
        } else {
            service.compose(dossier.getId());
        }
        return done("memo.done.composed");
    }

    /** Keeps what was typed. */
    public String save() {
        service.save(edit());
        return done("memo.done.saved");
    }

    /** Fills the draft from the record anew. */
    public String refill() {
        service.refill(seenMemo, seenVersion);
        return done("memo.done.refilled");
    }

    /** Keeps what was typed and numbers it. */
    public String saveAndIssue() {
        issuing.saveAndIssue(edit());
        return done("memo.done.issued");
    }

    /** Keeps what was typed, numbers it, and signs it in the chosen capacity. */
    public String signAndIssue() {
        signing.signAndIssue(edit(), capacity);
        return done("memo.done.signed");
    }

    /** Signs the memo that is being read in the chosen capacity. */
    public String sign() {
        signing.sign(seenMemo, seenVersion, capacity);
        return done("memo.done.signed");
    }

    /** Approves the memo that is being read in the chosen capacity. */
    public String approve() {
        signing.approve(seenMemo, seenVersion, capacity);
        return done("memo.done.approved");
    }

    /** Numbers the same words anew, with the annotations written since. */
    public String again() {
        issuing.issueAgain(seenMemo, seenVersion);
        return done("memo.done.issued");
    }

    /** Cancels the memo that is being read. */
    public String cancel() {
        issuing.cancel(seenMemo, seenVersion, reason);
        return done("memo.done.cancelled");
    }

    private String done(String key) {
        notice.say(key);
        return isAlone() ? MemoAddress.page(seenMemo) : "memo?faces-redirect=true&id=" + dossier.getId();
    }

    /** Whether the memo is on no nomination. */
    public boolean isAlone() {
        return dossier.getId() == 0;
    }

    /** The address of one of the memos on the same matter, as seen from this page. */
    public String page(long id) {
        return isAlone() ? "memo-paper.xhtml?memo=" + id : "memo.xhtml?id=" + dossier.getId() + "&memo=" + id;
    }

    /** The standard last sentences. */
    public MemoClose[] getClosings() {
        return MemoClose.values();
    }

    private MemoEdit edit() {
        return new MemoEdit(seenMemo, seenVersion, new MemoWords(subject, addressee, cause, facts, proposal, closing));
    }

    /** The memos of the nomination and the one that is being read. */
    public MemoSheet getSheet() {
        if (sheet == null) {
            long wanted = MemoAddress.id(memo);
            sheet = isAlone() ? service.alone(wanted) : service.sheet(dossier.getId(), wanted);
        }
        return sheet;
    }

    /** Whether the draft is open on this page for the reader to edit. */
    public boolean isEditing() {
        return getSheet().mayWrite() && isDraft();
    }

    /** Whether the memo being read is the draft. */
    public boolean isDraft() {
        return getSheet().chosen() != null && getSheet().chosen().row() == null;
    }

    /** A day as papers write it in full; empty for none. */
    public String day(LocalDate date) {
        return date == null ? "" : ThaiDate.official(date);
    }

    /** A day as annotations write it. */
    public String brief(LocalDate date) {
        return ThaiDigits.toThai(ThaiDate.brief(date, Language.TH));
    }

    public String getSubject() {
        return typed(subject, MemoWords::subject);
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAddressee() {
        return typed(addressee, MemoWords::addressee);
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getCause() {
        return typed(cause, MemoWords::cause);
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getFacts() {
        return typed(facts, MemoWords::facts);
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getProposal() {
        return typed(proposal, MemoWords::proposal);
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public MemoClose getClosing() {
        return typed(closing, MemoWords::closing);
    }

    public void setClosing(MemoClose closing) {
        this.closing = closing;
    }

    private <T> T typed(T text, Function<MemoWords, T> kept) {
        return text != null || getSheet().draft() == null
                ? text
                : kept.apply(getSheet().draft().words());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    /** The memo that acts of this page are about: the one that was being read. */
    public long getSeenMemo() {
        return seenMemo == 0 && getSheet().chosen() != null
                ? getSheet().chosen().id()
                : seenMemo;
    }

    public void setSeenMemo(long seenMemo) {
        this.seenMemo = seenMemo;
    }

    /** The version of that memo which the person saw. */
    public long getSeenVersion() {
        return seenMemo == 0 && getSheet().chosen() != null
                ? getSheet().chosen().version()
                : seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
