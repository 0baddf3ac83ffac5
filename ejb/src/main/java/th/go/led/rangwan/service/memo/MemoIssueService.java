package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.service.decision.PaperRoute;

/** Numbers memos from their unit's register, and cancels them. For the people of that unit alone. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class MemoIssueService {
    @Inject
    private Memos memos;

    @Inject
    private MemoIssuing issuing;

    @Inject
    private MemoDesk desk;

    @Inject
    private PaperRoute route;

    /** Keeps what was typed and issues it, with all annotations of the dossier up to now; both or neither. */
    public void saveAndIssue(MemoEdit edit) {
        Memo memo = memos.seen(edit.memoId(), edit.seenVersion());
        memo.write(edit.words(), desk.person(), desk.now());
        issuing.issue(memo);
    }

    /** Issues the words of a memo that went out once more, as a new paper with all annotations up to now. */
    public void issueAgain(long memoId, long seenVersion) {
        Memo earlier = memos.seen(memoId, seenVersion);
        desk.requireRegistry(earlier.matter().unit());
        memos.touch(earlier); // whoever asked for the same at the same time is told so
        issuing.issue(memos.keep(new Memo(earlier.matter(), earlier.words(), desk.person(), desk.now())));
    }

    /** Cancels a memo that went out; its number stays in the register with the reason. Refused on its way. */
    public void cancel(long memoId, long seenVersion, String reason) {
        Memo memo = memos.seen(memoId, seenVersion);
        desk.requireRegistry(memo.matter().unit());
        desk.requireNotOnItsWay(memo);
        memo.cancel(reason, desk.now());
        route.leaveDesk(memo.subject());
        desk.note("memo.cancelled", memo.subject(), memo.paper().reference());
    }
}
