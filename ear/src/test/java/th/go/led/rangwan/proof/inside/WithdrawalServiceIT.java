package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.StepState;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.service.letter.LetterPlan;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.nomination.NominationMoveService;
import th.go.led.rangwan.service.nomination.WithdrawalService;
import th.go.led.rangwan.service.submission.PackageService;

/** The department takes a nomination back before it is filed: who may, and what ends with it. */
class WithdrawalServiceIT extends ApprovedDossier {
    private static final String REASON = "กรมเลือกส่งผลงานอื่นแทน";

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private NominationMoveService moves;

    @Inject
    private PackageService packages;

    @Inject
    private ReferenceLetterService letters;

    private void withdraw(long id, String reason) {
        withdrawals.withdraw(id, dossiers.head(id).version(), reason);
    }

    @Test
    void aWriterTakesADraftBackForAReasonOnce() throws Exception {
        long id = started("WITHDRAW-1");
        assertEquals("nomination.refused.end.reason", refusal("analyst1", () -> withdraw(id, " ")));
        step("analyst1", () -> withdraw(id, REASON));
        step("analyst1", () -> {
            assertEquals(NominationState.WITHDRAWN, dossiers.head(id).state());
            assertEquals(REASON, moves.pin(id).endReason());
            assertTrue(moves.pin(id).withdrawn());
            assertFalse(moves.pin(id).withdrawable());
        });
        assertEquals("nomination.refused.state.WITHDRAWN", refusal("director1", () -> withdraw(id, REASON)));
    }

    @Test
    void onceApprovedOnlyADirectorTakesItBackAndThePackageEndsWithIt() throws Exception {
        long id = approved("WITHDRAW-2");
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        assertEquals("nomination.refused.withdraw", refusal("analyst1", () -> withdraw(id, REASON)));
        step("director1", () -> withdraw(id, REASON));
        step("director1", () -> {
            assertEquals(PackageState.REOPENED, packages.all(id).get(0).state());
            assertTrue(dossiers.route(id).steps().stream().noneMatch(one -> one.state() == StepState.CURRENT));
        });
    }

    @Test
    void aLetterThatHasNotComeEndsWithIt() throws Exception {
        long[] id = {0, 0};
        step("analyst1", () -> {
            id[0] = begun("WITHDRAW-3", "ผลงาน WITHDRAW-3");
            id[1] = letters.plan(
                    id[0],
                    new LetterPlan(
                            0,
                            new LetterPlan.NewBody(
                                    Bilingual.same("สมาคมที่ไม่ต้องขอแล้ว"), BodyKind.PUBLIC, 0, OutsideBody.Ties.NONE),
                            false,
                            0,
                            null));
        });
        step("analyst1", () -> withdraw(id[0], REASON));
        step(
                "analyst1",
                () -> assertEquals(
                        LetterState.CANCELLED,
                        entities.find(ReferenceLetter.class, id[1]).state()));
    }
}
