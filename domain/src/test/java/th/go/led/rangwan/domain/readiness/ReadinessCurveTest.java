package th.go.led.rangwan.domain.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.go.led.rangwan.domain.readiness.GivenPlan.ANALYST;
import static th.go.led.rangwan.domain.readiness.GivenPlan.TODAY;
import static th.go.led.rangwan.domain.readiness.GivenPlan.aim;
import static th.go.led.rangwan.domain.readiness.GivenPlan.due;
import static th.go.led.rangwan.domain.readiness.GivenPlan.on;
import static th.go.led.rangwan.domain.readiness.GivenPlan.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.Bilingual;

class ReadinessCurveTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 10);

    @Test
    void quartersFollowTheCalendar() {
        assertEquals(new Quarter(2021, 4), Quarter.of(TODAY));
        assertEquals(new Quarter(2022, 1), Quarter.of(TODAY).next());
        assertEquals(new Quarter(2020, 4), new Quarter(2021, 1).previous());
        assertEquals(LocalDate.of(2021, 12, 31), Quarter.of(TODAY).last());
        for (int month = 1; month <= 12; month++) {
            Quarter quarter = Quarter.of(LocalDate.of(2022, month, 15));
            assertTrue(quarter.first().getMonthValue() <= month
                    && month <= quarter.last().getMonthValue());
        }
    }

    @Test
    void aQuarterIsNamedInBothEras() {
        assertEquals(new Bilingual("ต.ค.–ธ.ค. 2564", "Oct–Dec 2021"), new Quarter(2021, 4).months());
        assertEquals(new Bilingual("4/64", "4/21"), new Quarter(2021, 4).tick());
        assertEquals(new Bilingual("ไตรมาส 1/2566", "quarter 1/2023"), new Quarter(2023, 1).words());
    }

    @Test
    void aPlanWithoutGapsHasTheRunningQuarter() {
        ReadinessCurve curve = plan().curve(TODAY);
        assertEquals(List.of(new ReadinessCurve.Point(Quarter.of(TODAY), 0, 0, true)), curve.points());
        assertEquals(0, curve.behind());
    }

    @Test
    void planAndActualAreCountedAtTheEndOfEachQuarter() {
        ReadinessPlan plan = plan();
        due(plan, LocalDate.of(2021, 11, 30));
        due(plan, LocalDate.of(2021, 12, 31)).close(TODAY, "ประกาศกรม", ANALYST, on(TODAY));
        due(plan, LocalDate.of(2022, 4, 1)).close(NEW_YEAR, "แผน", ANALYST, on(NEW_YEAR));

        ReadinessCurve curve = plan.curve(NEW_YEAR);
        assertEquals(
                List.of(
                        new ReadinessCurve.Point(new Quarter(2021, 4), 2, 1, false),
                        new ReadinessCurve.Point(new Quarter(2022, 1), 2, 2, true),
                        new ReadinessCurve.Point(new Quarter(2022, 2), 3, null, false)),
                curve.points());
        assertEquals(1, curve.behind());
        assertEquals(2, curve.running().orElseThrow().planned());
    }

    @Test
    void aMovedDayDoesNotHideThatItIsBehind() {
        ReadinessPlan plan = plan();
        ReadinessItem item = due(plan, LocalDate.of(2021, 11, 30));
        item.agree(aim(LocalDate.of(2022, 6, 30)), "รอผล", ANALYST, on(LocalDate.of(2021, 11, 29)));
        assertEquals(1, plan.curve(NEW_YEAR).behind());
        assertEquals(1, plan.curve(NEW_YEAR).points().get(0).planned());
    }

    @Test
    void whatWasOpenedAgainCountsOnlyUntilThen() {
        ReadinessPlan plan = plan();
        ReadinessItem item = due(plan, LocalDate.of(2021, 12, 31));
        item.close(TODAY, "ประกาศกรม", ANALYST, on(TODAY));
        item.reopen("ผิดฉบับ", ANALYST, on(NEW_YEAR));
        ReadinessCurve curve = plan.curve(NEW_YEAR);
        assertEquals(1, curve.points().get(0).closed());
        assertEquals(0, curve.points().get(1).closed());
    }

    @Test
    void whatIsToComeHasNoActual() {
        ReadinessPlan plan = plan();
        due(plan, LocalDate.of(2022, 1, 31));
        assertNull(plan.curve(TODAY).points().get(1).closed());
    }
}
