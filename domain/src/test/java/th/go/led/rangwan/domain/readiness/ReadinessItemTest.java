package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.readiness.GivenPlan.ANALYST;
import static th.go.led.rangwan.domain.readiness.GivenPlan.POST;
import static th.go.led.rangwan.domain.readiness.GivenPlan.TODAY;
import static th.go.led.rangwan.domain.readiness.GivenPlan.aim;
import static th.go.led.rangwan.domain.readiness.GivenPlan.due;
import static th.go.led.rangwan.domain.readiness.GivenPlan.fieldOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.gap;
import static th.go.led.rangwan.domain.readiness.GivenPlan.keyOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.later;
import static th.go.led.rangwan.domain.readiness.GivenPlan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

class ReadinessItemTest {
    private static Aim typed(String action, Post owner, LocalDate due) {
        return new Aim(Bilingual.same(action), Measure.NONE, owner, due);
    }

    @Test
    void theStatesLeadOnlyWhereTheTableSays() {
        Map<GapState, Set<GapState>> ways = new EnumMap<>(Map.of(
                GapState.OPEN, EnumSet.of(GapState.CLOSED),
                GapState.RECHECK, EnumSet.of(GapState.OPEN, GapState.CLOSED),
                GapState.CLOSED, EnumSet.of(GapState.OPEN)));
        for (GapState from : GapState.values()) {
            for (GapState to : GapState.values()) {
                assertEquals(ways.get(from).contains(to), from.mayBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void anOwnGapNeedsWords() {
        assertEquals("need", fieldOf(() -> Gap.own(" ")));
        assertEquals("เก็บผล", Gap.own(" เก็บผล ").need().th());
    }

    @Test
    void whatIsAgreedHasWordsAnOwnerAndADayWithinTenYears() {
        assertEquals("action", fieldOf(() -> typed(" ", POST, TODAY).agreed(TODAY)));
        assertEquals("owner", fieldOf(() -> typed("เก็บผล", null, TODAY).agreed(TODAY)));
        assertEquals("due", fieldOf(() -> typed("เก็บผล", POST, null).agreed(TODAY)));
        assertEquals(
                "due", fieldOf(() -> typed("เก็บผล", POST, TODAY.minusDays(1)).agreed(TODAY)));
        assertEquals(
                "due", fieldOf(() -> typed("เก็บผล", POST, TODAY.plusYears(11)).agreed(TODAY)));
        assertEquals(TODAY, typed("เก็บผล", POST, TODAY).agreed(TODAY).due());
    }

    @Test
    void aFigureNeedsItsUnitAndItsSource() {
        BigDecimal one = BigDecimal.ONE;
        assertEquals("unit", fieldOf(() -> new Measure(Bilingual.same(" "), null, one, "แบบรายงาน")));
        assertEquals("source", fieldOf(() -> new Measure(Bilingual.same("ฉบับ"), one, null, "")));
        assertFalse(Measure.NONE.told());
        assertTrue(new Measure(Bilingual.same("ฉบับ"), null, one, "แบบรายงาน").told());
    }

    @Test
    void itIsClosedOnADayThatHasComeByWhatProvesIt() {
        ReadinessItem item = due(plan(), TODAY.plusDays(3));

        assertEquals("closedOn", fieldOf(() -> item.close(null, "ประกาศกรม", ANALYST, NOW)));
        assertEquals("closedOn", fieldOf(() -> item.close(TODAY.plusDays(1), "ประกาศกรม", ANALYST, NOW)));
        assertEquals("proof", fieldOf(() -> item.close(TODAY, " ", ANALYST, NOW)));
        assertTrue(item.closedOn().isEmpty());
        item.close(TODAY, "ประกาศกรม", ANALYST, NOW);
        assertEquals(TODAY, item.closedOn().orElseThrow());
        assertEquals("ประกาศกรม", item.proof());
        assertEquals("readiness.refused.closed", keyOf(() -> item.close(TODAY, "อีกฉบับ", ANALYST, NOW)));
        assertEquals("readiness.refused.closed", keyOf(() -> item.ask("", ANALYST, NOW)));
        assertEquals("readiness.refused.closed", keyOf(() -> item.agree(aim(TODAY), "", ANALYST, NOW)));
    }

    @Test
    void itOpensAgainForAReasonAndWhatWasStays() {
        ReadinessItem item = due(plan(), TODAY.plusDays(3));
        assertEquals("readiness.refused.state.OPEN", keyOf(() -> item.reopen("ผิดฉบับ", ANALYST, NOW)));
        item.close(TODAY, "ประกาศกรม", ANALYST, NOW);
        assertEquals("reopenReason", fieldOf(() -> item.reopen("", ANALYST, later(2))));
        item.reopen("ผิดฉบับ", ANALYST, later(2));

        assertEquals(GapState.OPEN, item.state());
        assertTrue(item.closedBy(TODAY.plusDays(1)));
        assertFalse(item.closedBy(TODAY.plusDays(2)));
        assertEquals("", item.proof());
        assertEquals(2, item.acts().size());
    }

    @Test
    void aMovedDayNeedsAReasonAndTheFirstOneStaysThePlans() {
        ReadinessItem item = due(plan(), TODAY.plusDays(3));
        assertEquals("reason", fieldOf(() -> item.agree(aim(TODAY.plusDays(9)), " ", ANALYST, NOW)));
        item.agree(aim(TODAY.plusDays(9)), "รอผลไตรมาส", ANALYST, NOW);

        assertEquals(TODAY.plusDays(9), item.aim().due());
        assertEquals(TODAY.plusDays(3), item.dueBefore());
        assertEquals(TODAY.plusDays(3), item.plannedBy().orElseThrow());
        assertFalse(item.late(TODAY.plusDays(9)));
        assertTrue(item.late(TODAY.plusDays(10)));
    }

    @Test
    void theFirstAgreementOfABareGapIsNoMove() {
        ReadinessItem item = plan().need(gap(), Aim.suggested(Bilingual.same(""), Measure.NONE), ANALYST, NOW);
        assertEquals("readiness.refused.ask.nobody", keyOf(() -> item.ask("", ANALYST, NOW)));
        item.agree(aim(TODAY.plusDays(9)), "", ANALYST, NOW);
        assertNull(item.dueBefore());
        assertEquals(TODAY.plusDays(9), item.plannedBy().orElseThrow());
        assertEquals(ItemActKind.ENTRUSTED, item.acts().get(0).kind());
    }

    @Test
    void itsOwnerIsAskedAtMostOnceADay() {
        ReadinessItem item = due(plan(), TODAY);
        item.ask("ถึงไหนแล้ว", ANALYST, NOW);
        assertEquals("readiness.refused.ask.today", keyOf(() -> item.ask("", ANALYST, NOW)));
        assertEquals("askWords", fieldOf(() -> item.ask("ก".repeat(1001), ANALYST, later(1))));
        item.ask("", ANALYST, later(1));
        assertEquals(TODAY.plusDays(1), item.asked().orElseThrow());
    }

    @Test
    void aValueHasAFigureASourceAndADay() {
        ReadinessItem item = due(plan(), TODAY);
        BigDecimal one = BigDecimal.ONE;
        assertEquals("amount", fieldOf(() -> item.measure(null, "ทะเบียน", TODAY, ANALYST, NOW)));
        assertEquals("from", fieldOf(() -> item.measure(one, "", TODAY, ANALYST, NOW)));
        assertEquals("measuredOn", fieldOf(() -> item.measure(one, "ทะเบียน", TODAY.plusDays(1), ANALYST, NOW)));
        item.measure(one, "ทะเบียน", TODAY, ANALYST, NOW);
        assertEquals(one, item.measured().orElseThrow().amount());
        assertEquals(BigDecimal.ZERO, item.aim().measure().baseline(), "the baseline stays");
    }

    @Test
    void whatIsNotMeasuredTakesNoValue() {
        ReadinessItem item = plan().need(gap(), typed("เก็บผล", POST, TODAY), ANALYST, NOW);
        assertEquals("amount", fieldOf(() -> item.measure(BigDecimal.ONE, "ทะเบียน", TODAY, ANALYST, NOW)));
    }

    @Test
    void whatBearsADateIsRecheckedAndIsNotClosed() {
        ReadinessItem item = plan().recheck(gap(), aim(TODAY), ANALYST, NOW);
        assertEquals(GapState.RECHECK, item.state());
        assertTrue(item.closedOn().isEmpty());
        item.close(TODAY, "ตรวจแล้วยังใช้ได้", ANALYST, NOW);
        assertEquals(GapState.CLOSED, item.state());
    }
}
