package th.go.led.rangwan.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class BackwardPlanTest {
    private static final OfficeCalendar OFFICE = new OfficeCalendar(HolidayTable.shipped());
    /** Friday 3 December 2021, noon in Bangkok. */
    private static final Instant LAST = Instant.parse("2021-12-03T05:00:00Z");

    private static BackwardPlan.Step open(int days) {
        return new BackwardPlan.Step(days, false, null);
    }

    private static BackwardPlan.Step expected(int days, String finish) {
        return new BackwardPlan.Step(days, false, LocalDate.parse(finish));
    }

    private static BackwardPlan plan(String today, BackwardPlan.Step... steps) {
        return BackwardPlan.of(Arrays.asList(steps), LAST, LocalDate.parse(today), OFFICE);
    }

    private static String latest(BackwardPlan plan) {
        return plan.steps().stream()
                .map(slot -> slot.latestStart() + "/" + slot.latestFinish())
                .collect(Collectors.joining(" "));
    }

    private static String late(BackwardPlan plan) {
        return plan.steps().stream()
                .map(slot -> Integer.toString(slot.lateBy()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void stepsAreCountedBackInWorkingDaysFromTheLastWorkingMoment() {
        assertEquals(
                "2021-11-24/2021-11-26 2021-11-29/2021-12-02 2021-12-03/2021-12-03",
                latest(plan("2021-11-01", open(3), open(4), open(1))));
    }

    @Test
    void aHolidayMovesEveryStepBeforeIt() {
        HolidayTable more =
                HolidayTable.of(List.of(new HolidayDay(LocalDate.of(2021, 12, 2), Bilingual.same("วันหยุดพิเศษ"))));
        BackwardPlan plan = BackwardPlan.of(
                List.of(open(3), open(4), open(1)), LAST, LocalDate.of(2021, 11, 1), new OfficeCalendar(more));
        assertEquals("2021-11-23/2021-11-25 2021-11-26/2021-12-01 2021-12-03/2021-12-03", latest(plan));
    }

    @Test
    void aPlanThatHasTimeBreaksNothing() {
        BackwardPlan plan = plan("2021-11-01", open(3), open(4), open(1));
        assertEquals("0 0 0", late(plan));
        assertEquals(0, plan.breaking());
        assertEquals(LocalDate.of(2021, 11, 10), plan.projectedEnd());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-26, 0 0 0, 2021-12-03",
        "2021-11-29, 1 1 1, 2021-12-07", // Monday the 6th is a holiday
        "2021-12-03, 5 5 5, 2021-12-14", // so is Friday the 10th
        "2021-11-27, 1 1 1, 2021-12-07" // a Saturday means the Monday after
    })
    void aSlippedStepPushesTheLaterOnes(String finish, String late, LocalDate end) {
        BackwardPlan plan = plan("2021-11-01", expected(3, finish), open(4), open(1));
        assertEquals(late, late(plan));
        assertEquals(end, plan.projectedEnd());
    }

    @Test
    void aLaterStepMayCatchUp() {
        BackwardPlan plan = plan("2021-11-01", expected(3, "2021-12-01"), expected(4, "2021-12-02"), open(1));
        assertEquals("3 0 0", late(plan));
        assertEquals(1, plan.breaking());
        assertEquals(0, plan.lateBy());
    }

    @Test
    void aStepCannotEndBeforeTheOneBeforeIt() {
        BackwardPlan plan = plan("2021-11-01", expected(3, "2021-12-01"), expected(4, "2021-11-05"), open(1));
        assertEquals(LocalDate.of(2021, 12, 1), plan.steps().get(1).projected());
    }

    @Test
    void whatIsDoneIsNeverBrokenAndCostsNoTime() {
        BackwardPlan.Step done = new BackwardPlan.Step(3, true, LocalDate.of(2021, 12, 2));
        BackwardPlan plan = plan("2021-12-01", done, open(1), open(1));
        assertEquals("1 0 0", late(plan));
        assertFalse(plan.steps().get(0).breaks());
        assertEquals(0, plan.breaking());
        assertEquals(LocalDate.of(2021, 12, 2), plan.projectedEnd());
    }

    @Test
    void anExpectationThatHasPassedMeansTodayAtTheEarliest() {
        BackwardPlan plan = plan("2021-12-01", expected(3, "2021-11-20"), open(4), open(1));
        assertEquals(LocalDate.of(2021, 12, 1), plan.steps().get(0).projected());
        assertTrue(plan.lateBy() > 0);
    }

    @Test
    void theShippedPlanTakesThirtyWorkingDays() {
        assertEquals(
                30,
                Arrays.stream(ShippedPlan.values())
                        .mapToInt(step -> step.content().workingDays())
                        .sum());
        BackwardPlan.Step[] steps = Arrays.stream(ShippedPlan.values())
                .map(step -> open(step.content().workingDays()))
                .toArray(BackwardPlan.Step[]::new);
        assertEquals(0, plan("2021-10-12", steps).breaking());
    }

    @ParameterizedTest
    @CsvSource({
        "'', , 1, deadline.refused.stepTitle",
        "ก, , 0, deadline.refused.stepDays",
        "ก, , 201, deadline.refused.stepDays"
    })
    void aStepNeedsATitleAndDays(String th, String en, int days, String key) {
        Bilingual title = new Bilingual(th, en == null ? "" : en);
        RefusedException refused = assertThrows(RefusedException.class, () -> new PlanStep.Content(title, days));
        assertEquals(key, refused.key());
    }

    @Test
    void aMissingEnglishTitleIsTheThaiOne() {
        assertEquals(Bilingual.same("ก"), new PlanStep.Content(new Bilingual(" ก ", " "), 1).title());
    }
}
