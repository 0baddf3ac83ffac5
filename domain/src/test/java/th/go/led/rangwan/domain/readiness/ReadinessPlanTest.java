package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.readiness.GivenPlan.ANALYST;
import static th.go.led.rangwan.domain.readiness.GivenPlan.TODAY;
import static th.go.led.rangwan.domain.readiness.GivenPlan.due;
import static th.go.led.rangwan.domain.readiness.GivenPlan.fieldOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.keyOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.on;
import static th.go.led.rangwan.domain.readiness.GivenPlan.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.Bilingual;

class ReadinessPlanTest {
    private static final Quarter FOURTH = new Quarter(2021, 4);

    @Test
    void aPlanNeedsAReason() {
        assertEquals("reason", fieldOf(() -> plan(PlanCause.NOT_THIS_YEAR, " ")));
    }

    @Test
    void aQuarterIsLookedAtOnceAndOnlyAfterItsEnd() {
        ReadinessPlan plan = plan();
        due(plan, TODAY).close(TODAY, "ประกาศกรม", ANALYST, NOW);
        due(plan, TODAY.plusDays(30));

        assertEquals(
                "readiness.refused.check.early",
                keyOf(() -> plan.check(FOURTH, "", ANALYST, on(LocalDate.of(2021, 12, 31)))));
        assertEquals(
                "readiness.refused.check.early",
                keyOf(() -> plan.check(FOURTH.previous(), "", ANALYST, on(LocalDate.of(2022, 1, 5)))));
        plan.check(FOURTH, "ช้าหนึ่งข้อ", ANALYST, on(LocalDate.of(2022, 1, 5)));
        QuarterCheck check = plan.check(FOURTH).orElseThrow();
        assertEquals(1, check.closedThen());
        assertEquals(2, check.gapsThen());
        assertEquals(
                "readiness.refused.check.twice",
                keyOf(() -> plan.check(FOURTH, "", ANALYST, on(LocalDate.of(2022, 1, 6)))));
    }

    @Test
    void whatIsTakenAlongWithADateIsLookedAtAgainOnce() {
        ReadinessPlan plan = plan();
        plan.carry(
                new CarriedItem.Carried(CarriedKind.ANSWER, Bilingual.same("1 ชื่อผลงาน"), "answers.xhtml?id=1", null));
        plan.carry(
                new CarriedItem.Carried(CarriedKind.LETTER, Bilingual.same("มหาวิทยาลัย"), "letter.xhtml?id=1", TODAY));
        CarriedItem answer = plan.carried().get(0);
        CarriedItem letter = plan.carried().get(1);

        assertFalse(answer.toRecheck());
        assertEquals("readiness.refused.recheck", keyOf(() -> answer.recheck(ANALYST, NOW)));
        assertTrue(letter.toRecheck());
        letter.recheck(ANALYST, NOW);
        assertFalse(letter.toRecheck());
        assertEquals(TODAY, letter.recheckedOn());
        assertEquals("readiness.refused.recheck", keyOf(() -> letter.recheck(ANALYST, NOW)));
    }

    @Test
    void ownersOfGapsAreKnown() {
        ReadinessPlan plan = plan();
        plan.need(GivenPlan.gap(), Aim.suggested(Bilingual.same(""), Measure.NONE), ANALYST, NOW);
        assertTrue(plan.ownerPostIds().isEmpty());
        assertEquals(0, plan.closed());
    }
}
