package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.PaperRoute;
import th.go.led.rangwan.service.decision.RouteSheet;

/**
 * Sends memos that are on no application along their route, and writes on them there. An application's memo goes with its
 * dossier and is not found here.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class MemoRouteService {
    @Inject
    private Memos memos;

    @Inject
    private MemoPapers papers;

    @Inject
    private PaperRoute route;

    @Inject
    private MemoApprovals approvals;

    @Inject
    private MemoDesk desk;

    @Inject
    private AuditTrail trail;

    /** The route of a memo. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public MemoRoute sheet(long memoId) {
        Memo memo = memos.readableAlone(memoId);
        RouteSheet sheet = route.sheet(memo.subject());
        boolean sendable =
                memo.state() == MemoState.ISSUED && desk.registry(memo.matter().unit()) && sheet.sendable();
        return new MemoRoute(sheet, memo.version(), sendable);
    }

    /**
     * Sends it, in a new round after a return; for the people of its unit.
     *
     * @throws RefusedException for a draft and a cancelled memo, while it is on its way, and once it was decided
     */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void send(long memoId, long seenVersion) {
        memos.readableAlone(memoId);
        Memo memo = memos.seen(memoId, seenVersion);
        desk.requireRegistry(memo.matter().unit());
        if (memo.state() != MemoState.ISSUED) {
            throw new RefusedException("memo.refused.send." + memo.state());
        }
        memos.touch(memo);
        int round = route.send(papers.of(memo, desk.person()));
        desk.note("memo.sent", memo.subject(), "round " + round);
    }

    /** Writes on it where it waits for the caller and passes it on; อนุมัติ is also the approval on the paper itself. */
    public void pass(long memoId, AnnotationForm form) {
        Memo memo = memos.readableAlone(memoId);
        Annotation written = route.pass(memo.subject(), form);
        if (written.verb() == Verb.APPROVED) {
            approvals.approve(memo, written);
        }
        trail.record("decision.annotated", memo.subject(), written.verb().name(), written.capacity());
    }

    /** Returns it to its sender with a reason, which the sender sees first and which is kept for ever. */
    public void giveBack(long memoId, AnnotationForm form) {
        Memo memo = memos.readableAlone(memoId);
        Annotation written = route.giveBack(memo.subject(), form);
        trail.record("decision.returned", memo.subject(), "", written.capacity());
    }
}
