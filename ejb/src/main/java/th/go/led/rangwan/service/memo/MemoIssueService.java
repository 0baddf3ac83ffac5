package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.Registry;

/** Numbers memos from their unit's register, and cancels them. For the people of that unit alone. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class MemoIssueService {
    @Inject
    private Memos memos;

    @Inject
    private MemoPress press;

    @Inject
    private Registry registry;

    @Inject
    private MemoDesk desk;

    /** Issues the draft as it was saved, with all annotations of the dossier up to now. */
    public void issue(long memoId, long seenVersion) {
        issue(memos.seen(memoId, seenVersion));
    }

    /** Keeps what was typed and issues it; both or neither. */
    public void saveAndIssue(MemoEdit edit) {
        Memo memo = memos.seen(edit.memoId(), edit.seenVersion());
        memo.write(edit.words(), desk.person(), desk.now());
        issue(memo);
    }

    /** Issues the words of a memo that went out once more, as a new paper with all annotations up to now. */
    public void issueAgain(long memoId, long seenVersion) {
        Memo earlier = memos.seen(memoId, seenVersion);
        desk.requireRegistry(earlier.matter().unit());
        issue(memos.keep(new Memo(earlier.matter(), earlier.words(), desk.person(), desk.now())));
    }

    /** Cancels a memo that went out; its number stays in the register with the reason. */
    public void cancel(long memoId, long seenVersion, String reason) {
        Memo memo = memos.seen(memoId, seenVersion);
        desk.requireRegistry(memo.matter().unit());
        memo.cancel(reason, desk.now());
        desk.note("memo.cancelled", memo.subject(), memo.paper().reference());
    }

    private void issue(Memo memo) {
        MemoMatter matter = memo.matter();
        desk.requireRegistry(matter.unit());
        memo.requireDraft();
        List<MemoAnnotation> written = press.annotations(matter);
        OfficialMemo paper = press.draft(memo).annotated(written);
        Instant now = desk.now();
        LocalDate today = ThaiDate.dayOf(now);
        RegisteredPaper numbered = registry.issue(
                matter.unit(),
                matter.kind().series(),
                matter.registered(memo.words().subject()),
                reference -> new PaperContent(MemoPdf.render(paper.issued(reference, today), now)));
        memo.issue(numbered, written.size());
        desk.note("memo.issued", memo.subject(), numbered.reference() + " sha256 " + numbered.sha256());
    }
}
