package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoSignature;

/**
 * Signs and approves memos, in a capacity with the power to sign them that is valid at that instant. A secretary lines
 * papers up and never signs. What is signed is the exact paper: its digest is kept with the signature.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL})
public class MemoSigningService {
    @Inject
    private Memos memos;

    @Inject
    private MemoIssuing issuing;

    @Inject
    private MemoCapacities capacities;

    @Inject
    private MemoDesk desk;

    /** Keeps what was typed, numbers it and signs it for the head of its unit; all or nothing. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR})
    public void signAndIssue(MemoEdit edit, String capacityKey) {
        Memo memo = memos.seen(edit.memoId(), edit.seenVersion());
        memo.write(edit.words(), desk.person(), desk.now());
        Capacity capacity = capacities.chosen(MemoSignature.Kind.SIGNED, memo.matter(), capacityKey);
        issuing.issue(memo, capacities.block(capacity));
        sign(memo, capacity);
    }

    /** Signs a memo that went out; refused to anybody but the person and capacity printed on it. */
    public void sign(long memoId, long seenVersion, String capacityKey) {
        Memo memo = memos.seenReadable(memoId, seenVersion);
        sign(memo, capacities.chosen(MemoSignature.Kind.SIGNED, memo.matter(), capacityKey));
    }

    private void sign(Memo memo, Capacity capacity) {
        memos.keep(memo.sign(
                capacities.signer(capacity), capacities.block(capacity).lines(), desk.now()));
        note("memo.signed", memo, capacity);
    }

    /**
     * Approves a memo that went out and is no application's, for the head of the department. An application is decided, and
     * a memo on its way is written upon where it waits.
     */
    public void approve(long memoId, long seenVersion, String capacityKey) {
        Memo memo = memos.seenReadable(memoId, seenVersion);
        desk.requireNotOnItsWay(memo);
        Capacity capacity = capacities.chosen(MemoSignature.Kind.APPROVED, memo.matter(), capacityKey);
        memos.keep(memo.approve(capacities.signer(capacity), desk.now()));
        note("memo.approved", memo, capacity);
    }

    private void note(String act, Memo memo, Capacity capacity) {
        desk.note(
                act,
                memo.subject(),
                memo.paper().reference() + " sha256 " + memo.paper().sha256() + " " + capacity.lineTh());
    }
}
