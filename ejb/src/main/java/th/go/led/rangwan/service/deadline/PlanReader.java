package th.go.led.rangwan.service.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.deadline.BackwardPlan;
import th.go.led.rangwan.domain.deadline.OfficeCalendar;
import th.go.led.rangwan.domain.deadline.PlanReport;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Counts a cycle's backward plan from its deadline, the holiday table and what was reported of its steps. */
@Dependent
class PlanReader {
    @Inject
    private PlanSteps steps;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OfficeDays office;

    @Inject
    private Clock clock;

    /**
     * A plan with what it was counted from.
     *
     * @param steps as stored, in their order
     * @param reports of every step, by its id, the earliest first
     * @param days the steps with their days, in the same order
     */
    record Counted(List<PlanStep> steps, Map<Long, List<PlanReport>> reports, BackwardPlan days) {
        PlanReport latest(PlanStep step) {
            List<PlanReport> ofStep = reports.getOrDefault(step.id(), List.of());
            return ofStep.isEmpty() ? null : ofStep.get(ofStep.size() - 1);
        }
    }

    /** The plan as it stands. */
    Counted read(String cycle) {
        return read(cycle, 0, null);
    }

    /** The plan as it would stand if that step were expected on another day. */
    Counted read(String cycle, long step, LocalDate expected) {
        List<PlanStep> stored = steps.of(cycle);
        Map<Long, List<PlanReport>> reports = steps.reports(cycle).stream()
                .collect(Collectors.groupingBy(report -> report.step().id()));
        Counted raw = new Counted(stored, reports, null);
        List<BackwardPlan.Step> toCount = stored.stream()
                .map(one -> one.id() == step && expected != null
                        ? new BackwardPlan.Step(one.workingDays(), false, expected)
                        : step(one, raw.latest(one)))
                .toList();
        return new Counted(stored, reports, count(cycle, toCount));
    }

    /** Counts steps back from the cycle's last working moment. */
    BackwardPlan count(String cycle, List<BackwardPlan.Step> toCount) {
        OfficeCalendar calendar = office.calendar();
        Instant last = calendar.lastWorkingMoment(deadlines.of(cycle).instant());
        return BackwardPlan.of(toCount, last, ThaiDate.dayOf(clock.instant()), calendar);
    }

    private static BackwardPlan.Step step(PlanStep step, PlanReport latest) {
        return new BackwardPlan.Step(
                step.workingDays(), latest != null && latest.isDone(), latest == null ? null : latest.finish());
    }
}
