package th.go.led.rangwan.web.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import th.go.led.rangwan.service.deadline.PlanRow;
import th.go.led.rangwan.service.deadline.PlanSheet;

/**
 * Where the bars of a step stand on an axis of 1000 units from the first to the last day of the plan.
 *
 * @param x the left end of the days in which the step must be done
 * @param width their width
 * @param lateX the left end of the days by which it is too late
 * @param lateWidth their width, 0 when it fits
 * @param point the day on which it was done or will be
 * @param today the left end of today
 * @param end the right end of the last working day
 */
public record PlanBar(long x, long width, long lateX, long lateWidth, long point, long today, long end) {
    private static final long UNITS = 1000;

    /** The bar of one step in its plan. */
    public static PlanBar of(PlanRow row, PlanSheet plan) {
        Axis axis = Axis.of(plan);
        long start = axis.at(row.latestStart());
        long finish = axis.at(row.latestFinish().plusDays(1));
        long projected = axis.at(row.projected().plusDays(1));
        return new PlanBar(
                start,
                finish - start,
                finish,
                row.breaks() ? projected - finish : 0,
                projected - 6,
                axis.at(plan.today()),
                axis.at(axis.last.plusDays(1)) - 4);
    }

    private record Axis(LocalDate first, LocalDate last, LocalDate end) {
        static Axis of(PlanSheet plan) {
            LocalDate first = plan.today();
            LocalDate last = plan.today();
            LocalDate end = plan.projectedEnd();
            for (PlanRow row : plan.rows()) {
                first = row.latestStart().isBefore(first) ? row.latestStart() : first;
                last = row.latestFinish();
                end = row.projected().isAfter(end) ? row.projected() : end;
            }
            return new Axis(first, last, end.isAfter(last) ? end : last);
        }

        long at(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(first, end) + 1);
            long place = UNITS * ChronoUnit.DAYS.between(first, day) / whole;
            return Math.max(0, Math.min(UNITS, place));
        }
    }
}
