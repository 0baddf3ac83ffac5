package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.given.Given.NOW;
import static th.go.led.rangwan.domain.readiness.GivenPlan.ANALYST;
import static th.go.led.rangwan.domain.readiness.GivenPlan.TODAY;
import static th.go.led.rangwan.domain.readiness.GivenPlan.due;
import static th.go.led.rangwan.domain.readiness.GivenPlan.fieldOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.keyOf;
import static th.go.led.rangwan.domain.readiness.GivenPlan.plan;
import static th.go.led.rangwan.domain.readiness.TargetState.ANNOUNCED;
import static th.go.led.rangwan.domain.readiness.TargetState.CANCELLED;
import static th.go.led.rangwan.domain.readiness.TargetState.CLOSED;
import static th.go.led.rangwan.domain.readiness.TargetState.EXPECTED;
import static th.go.led.rangwan.domain.readiness.TargetState.POSTPONED;
import static th.go.led.rangwan.domain.readiness.TargetState.UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.CycleState;

class PlanTargetTest {
    private static final PlanTarget.Goal NEXT = PlanTarget.Goal.named("UNPSA 2023");
    private static final String WHY = "ผู้จัดไม่เปิดรอบ งานทุกข้อเดินต่อ";

    private static TargetNotice.News news(TargetState state) {
        return new TargetNotice.News(state, "ประกาศของผู้จัด", TODAY);
    }

    @Test
    void newsLeadOnlyWhereTheTableSays() {
        Map<TargetState, Set<TargetState>> ways = Map.of(
                UNKNOWN, Set.of(),
                EXPECTED, Set.of(POSTPONED, CANCELLED),
                ANNOUNCED, Set.of(ANNOUNCED, POSTPONED, CANCELLED, CLOSED),
                POSTPONED, Set.of(EXPECTED, ANNOUNCED, POSTPONED, CANCELLED),
                CANCELLED, Set.of(EXPECTED, ANNOUNCED),
                CLOSED, Set.of(ANNOUNCED, CANCELLED));
        for (TargetState from : TargetState.values()) {
            for (TargetState to : TargetState.values()) {
                assertEquals(ways.get(from).contains(to), from.mayBecome(to), from + " to " + to);
            }
        }
    }

    /** What a cycle of the desk may become, its plans must be able to hear. */
    @Test
    void everyWayOfACycleIsHeard() {
        for (CycleState from : CycleState.values()) {
            for (CycleState to : from.following()) {
                assertTrue(TargetState.of(from).mayBecome(TargetState.of(to)), from + " to " + to);
            }
        }
    }

    @Test
    void aNameIsExpectedAndNoNameIsUnknown() {
        assertEquals(EXPECTED, NEXT.state());
        assertEquals(UNKNOWN, PlanTarget.Goal.named(" ").state());
        assertEquals("name", fieldOf(() -> PlanTarget.Goal.named("x".repeat(201))));
        assertEquals("cycle", fieldOf(() -> PlanTarget.Goal.kept("UNPSA 2023", "unpsa-2023", CANCELLED)));
        assertEquals("cycle", fieldOf(() -> PlanTarget.Goal.kept("UNPSA 2023", "unpsa-2023", CLOSED)));
    }

    @Test
    void thePlanSurvivesACancelledCycleAndAimsAtAnother() {
        ReadinessPlan plan = plan();
        due(plan, LocalDate.of(2022, 3, 31));
        plan.aimAt(NEXT, "", ANALYST, NOW);
        plan.target().hear(news(CANCELLED), ANALYST, NOW);
        assertTrue(plan.target().state().lost());
        assertEquals(1, plan.items().size());

        PlanTarget.Goal later = PlanTarget.Goal.named("UNPSA 2024");
        assertEquals("reason", fieldOf(() -> plan.aimAt(later, " ", ANALYST, NOW)));
        plan.aimAt(later, WHY, ANALYST, NOW);
        assertEquals("UNPSA 2024", plan.target().goal().name());
        assertEquals(WHY, plan.target().reason());
        assertEquals(CANCELLED, plan.targets().get(0).state());
        assertEquals("cycle", fieldOf(() -> plan.aimAt(later, WHY, ANALYST, NOW)));
    }

    @Test
    void newsNeedASourceAndADayThatHasCome() {
        ReadinessPlan plan = plan();
        PlanTarget target = plan.aimAt(NEXT, "", ANALYST, NOW);
        assertEquals("news", fieldOf(() -> target.hear(news(CLOSED), ANALYST, NOW)));
        assertEquals("news", fieldOf(() -> target.hear(new TargetNotice.News(null, "x", TODAY), ANALYST, NOW)));
        assertEquals(
                "newsSource", fieldOf(() -> target.hear(new TargetNotice.News(POSTPONED, "", TODAY), ANALYST, NOW)));
        assertEquals("toldOn", fieldOf(() -> target.hear(new TargetNotice.News(POSTPONED, "x", null), ANALYST, NOW)));
        assertEquals(
                "toldOn",
                fieldOf(() -> target.hear(new TargetNotice.News(POSTPONED, "x", TODAY.plusDays(1)), ANALYST, NOW)));
        target.hear(news(POSTPONED), ANALYST, NOW);
        assertEquals(POSTPONED, target.state());
        target.hear(news(EXPECTED), ANALYST, NOW);
        assertEquals(EXPECTED, target.state());
        assertEquals(2, target.notices().size());
    }

    @Test
    void theCategoryIsAPersonsWordAndWaitsForTheCall() {
        ReadinessPlan plan = plan();
        PlanTarget named = plan.aimAt(NEXT, "", ANALYST, NOW);
        assertEquals("readiness.refused.map.unknown", keyOf(() -> named.map("2", "ตรงกัน", ANALYST, NOW)));
        PlanTarget kept = plan.aimAt(PlanTarget.Goal.kept("UNPSA 2023", "unpsa-2023", ANNOUNCED), WHY, ANALYST, NOW);
        assertTrue(kept.mapping().isEmpty());
        assertEquals("mapReason", fieldOf(() -> kept.map("2", " ", ANALYST, NOW)));
        kept.map("2", "คำอธิบายสาขาตรงกัน", ANALYST, NOW);
        kept.map("3", "ที่ถูกคือสาขา 3", ANALYST, NOW);
        assertEquals("3", kept.mapping().orElseThrow().category());
        assertEquals("news", fieldOf(kept::requireNotKept));
    }
}
