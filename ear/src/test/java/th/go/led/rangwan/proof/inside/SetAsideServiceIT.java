package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.LetterState;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.decision.RecallService;
import th.go.led.rangwan.service.letter.LetterPlan;
import th.go.led.rangwan.service.letter.ReferenceLetterService;
import th.go.led.rangwan.service.nomination.WithdrawalService;

/** What becomes of the letters that have not come when the executive decides against a nomination. */
class SetAsideServiceIT extends ApprovedDossier {
    @Inject
    private ReferenceLetterService letters;

    @Inject
    private RecallService recalls;

    @Inject
    private WithdrawalService withdrawals;

    private record Sent(long nomination, long letter) {}

    /** On its route, with two letters that count and a third that was asked for. */
    private Sent sent(String code) throws Exception {
        long[] id = {0, 0};
        step("analyst1", () -> {
            id[0] = begun(code, "ผลงาน " + code);
            id[1] = letters.plan(
                    id[0],
                    new LetterPlan(
                            0,
                            new LetterPlan.NewBody(
                                    Bilingual.same("สมาคมที่ยังไม่ตอบของ " + code),
                                    BodyKind.PUBLIC,
                                    0,
                                    OutsideBody.Ties.NONE),
                            false,
                            0,
                            null));
            entities.flush();
            letters.noteRequest(
                    id[1],
                    letter(id[1]).version(),
                    "ยธ 0520(อ)/ว" + code,
                    ThaiDate.dayOf(clock.instant()).plusDays(20));
            complete(id[0], Set.of());
        });
        step("analyst1", () -> categories.confirm(id[0], "2", ""));
        step("analyst2", () -> categories.confirm(id[0], "2", ""));
        step("analyst1", () -> sendUp(id[0]));
        step("analyst1", () -> assertNotEquals(0, openTasks("letter:" + id[1])));
        return new Sent(id[0], id[1]);
    }

    private ReferenceLetter letter(long id) {
        return entities.find(ReferenceLetter.class, id);
    }

    @Test
    void whatIsPutOffToAnotherYearNeedsItsLettersNoMore() throws Exception {
        Sent sent = sent("ASIDE-1");
        decide(sent.nomination(), DecisionOutcome.NOT_THIS_YEAR, "ตัวเลขผลสัมฤทธิ์ยังไม่ครบ");
        step("analyst1", () -> {
            assertEquals(
                    NominationState.NOT_THIS_YEAR,
                    dossiers.head(sent.nomination()).state());
            assertEquals(LetterState.CANCELLED, letter(sent.letter()).state());
            assertEquals("ตัวเลขผลสัมฤทธิ์ยังไม่ครบ", letter(sent.letter()).reason());
            assertEquals(0, openTasks("letter:" + sent.letter()));
        });
    }

    @Test
    void whatIsNotApprovedWaitsForNobodyUntilTheDecisionIsRecalled() throws Exception {
        Sent sent = sent("ASIDE-2");
        decide(sent.nomination(), DecisionOutcome.REFUSE, "ไม่ตรงกับสาขา");
        step("analyst1", () -> {
            assertEquals(LetterState.REQUESTED, letter(sent.letter()).state());
            assertEquals(0, openTasks("letter:" + sent.letter()));
        });
        long[] decided = {0};
        step("ddg1", () -> decided[0] = dossiers.route(sent.nomination()).may().recall());
        long[] second = {0};
        step("analyst1", () -> {
            Nomination first = entities.find(Nomination.class, sent.nomination());
            second[0] = opening.open(first.initiative(), first.entry(), first.preparedBy())
                    .id();
        });
        assertEquals(
                "nomination.refused.lives",
                refusal(
                        "ddg1",
                        () -> recalls.recall("nomination:" + sent.nomination(), decided[0], "อ่านใหม่อีกครั้ง")));
        step(
                "analyst1",
                () -> withdrawals.withdraw(second[0], dossiers.head(second[0]).version(), "เริ่มซ้ำ"));
        step("ddg1", () -> recalls.recall("nomination:" + sent.nomination(), decided[0], "อ่านใหม่อีกครั้ง"));
        step("analyst1", () -> {
            assertEquals(
                    NominationState.ON_ROUTE, dossiers.head(sent.nomination()).state());
            assertEquals(1, openTasks("letter:" + sent.letter()));
        });
    }
}
