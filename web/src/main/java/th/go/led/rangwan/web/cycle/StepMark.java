package th.go.led.rangwan.web.cycle;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.domain.cycle.CycleStep;

/**
 * One of the four steps to a published revision, and what came of it.
 *
 * @param name the step of the reading, or PUBLISH for the second person
 * @param problems how many problems it found
 */
public record StepMark(String name, Result result, long problems) {
    private static final String PUBLISH = "PUBLISH";

    /** What came of a step. */
    public enum Result {
        PASSED,
        FAILED,
        WAITS
    }

    /** The steps of a document; none has been taken when there is no reading yet. */
    static List<StepMark> of(CycleReading reading, boolean published) {
        List<StepMark> steps = new ArrayList<>();
        for (CycleStep step : CycleStep.values()) {
            steps.add(of(reading, step));
        }
        steps.add(new StepMark(PUBLISH, published ? Result.PASSED : Result.WAITS, 0));
        return steps;
    }

    private static StepMark of(CycleReading reading, CycleStep step) {
        if (reading == null || !reading.reached(step)) return new StepMark(step.name(), Result.WAITS, 0);
        long problems = reading.count(step);
        return new StepMark(step.name(), problems == 0 ? Result.PASSED : Result.FAILED, problems);
    }

    /** The class of its mark: past, now or next. */
    public String shape() {
        return switch (result) {
            case PASSED -> "past";
            case FAILED -> "now";
            case WAITS -> "next";
        };
    }
}
