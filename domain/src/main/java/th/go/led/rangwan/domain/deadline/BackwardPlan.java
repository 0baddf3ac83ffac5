package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A plan counted back in working days from the last working moment before a deadline: until when each step must begin and
 * end at the latest, and where the work stands if every open step starts as soon as the one before it is done.
 *
 * @param last the last working moment
 * @param steps in their order
 */
public record BackwardPlan(Instant last, List<Slot> steps) implements Serializable {

    public BackwardPlan {
        steps = List.copyOf(steps);
    }

    /**
     * A step to be planned.
     *
     * @param workingDays how many working days it takes, at least 1
     * @param done whether it is done
     * @param finish the day on which it was done or is expected; null when nobody has said
     */
    public record Step(int workingDays, boolean done, LocalDate finish) implements Serializable {}

    /**
     * A step with its days.
     *
     * @param latestStart the latest day on which it may begin
     * @param latestFinish the latest day on which it must be done
     * @param projected the day on which it was done or, as things stand, will be
     * @param lateBy working days by which that is too late; 0 when it fits
     */
    public record Slot(Step step, LocalDate latestStart, LocalDate latestFinish, LocalDate projected, int lateBy)
            implements Serializable {
        /** Whether it is open and no longer fits. */
        public boolean breaks() {
            return !step.done() && lateBy > 0;
        }
    }

    /** Plans the steps, which follow each other, before that last working moment, as things stand today. */
    public static BackwardPlan of(List<Step> steps, Instant last, LocalDate today, OfficeCalendar office) {
        List<Slot> slots = new ArrayList<>();
        LocalDate[] latest = latestFinishes(steps, ThaiDate.dayOf(last), office);
        LocalDate before = office.onOrAfter(today).minusDays(1);
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            LocalDate finish = projected(step, before, today, office);
            if (!step.done()) before = finish;
            slots.add(new Slot(
                    step,
                    office.back(latest[place], step.workingDays() - 1),
                    latest[place],
                    finish,
                    office.workingDaysBetween(latest[place], finish)));
        }
        return new BackwardPlan(last, slots);
    }

    private static LocalDate[] latestFinishes(List<Step> steps, LocalDate last, OfficeCalendar office) {
        LocalDate[] latest = new LocalDate[steps.size()];
        LocalDate day = last;
        for (int place = steps.size() - 1; place >= 0; place--) {
            latest[place] = day;
            day = office.back(day, steps.get(place).workingDays());
        }
        return latest;
    }

    /** Done on its day; else as expected but not before today nor before the step before it; else as soon as it can. */
    private static LocalDate projected(Step step, LocalDate before, LocalDate today, OfficeCalendar office) {
        if (step.done()) return step.finish();
        if (step.finish() == null) return office.forward(before, step.workingDays());
        LocalDate expected = step.finish().isBefore(today) ? today : step.finish();
        return office.onOrAfter(expected.isBefore(before) ? before : expected);
    }

    /** The day on which the last open step will be done as things stand; the last working day when none is open. */
    public LocalDate projectedEnd() {
        return steps.stream()
                .filter(slot -> !slot.step().done())
                .map(Slot::projected)
                .reduce((one, other) -> other)
                .orElse(ThaiDate.dayOf(last));
    }

    /** How many open steps no longer fit. */
    public long breaking() {
        return steps.stream().filter(Slot::breaks).count();
    }

    /** The working days by which the end comes too late; 0 when everything fits. */
    public int lateBy() {
        return steps.stream()
                .filter(slot -> !slot.step().done())
                .mapToInt(Slot::lateBy)
                .reduce((one, other) -> other)
                .orElse(0);
    }
}
