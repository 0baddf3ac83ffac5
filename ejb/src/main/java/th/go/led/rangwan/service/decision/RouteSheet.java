package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.decision.StepAsk;

/**
 * The route of a paper.
 *
 * @param paper as the trail names it
 * @param steps of the running round, past ones and those still to come; empty before the first sending
 * @param earlier annotations of earlier rounds, the oldest first
 * @param waitingStep id of the step that waits for the caller, 0 when none does
 * @param waitingAsk what that step asks of the caller, null when none waits
 * @param capacities in which the caller may act at it now, the likeliest first
 * @param decision the last decision that holds, null before one
 * @param told what holds of what was written
 * @param may what the caller may do with the route
 */
public record RouteSheet(
        String paper,
        List<StepRow> steps,
        List<AnnotationRow> earlier,
        long waitingStep,
        StepAsk waitingAsk,
        List<CapacityChoice> capacities,
        DecisionRow decision,
        Told told,
        May may) {

    /**
     * What holds of what was written: not recalled since.
     *
     * @param recommendation the newest annotation of the running round, null when nobody has written yet
     * @param returned why the paper came back last, null when it is not with its writer for that
     */
    public record Told(AnnotationRow recommendation, AnnotationRow returned) {}

    /**
     * What the caller may do with the route.
     *
     * @param recall id of the step at which the caller may take back what was done, 0 for none
     * @param recalled what would be taken back; null for a sending
     * @param add whether the caller may add a step
     */
    public record May(long recall, AnnotationRow recalled, boolean add) {}

    /** The newest annotation of the running round that holds, null when nobody has written yet. */
    public AnnotationRow recommendation() {
        return told.recommendation();
    }

    /** The step at which the paper is stopped, null when it is not on its way. */
    public StepRow current() {
        return steps.stream()
                .filter(step -> step.place().equals("now"))
                .findFirst()
                .orElse(null);
    }

    /** Whether the paper may be sent: it is not on its way, and nobody has decided upon it but to return it. */
    public boolean sendable() {
        boolean decided = steps.stream()
                .anyMatch(step -> step.ask() == StepAsk.DECIDE && step.state().over());
        return current() == null && (!decided || returned() != null);
    }

    /** Why the paper came back last, null when it is not with its writer for that. */
    public AnnotationRow returned() {
        return told.returned();
    }

    /** Who took note or is asked to, in the order of the route. */
    public List<StepRow> informed() {
        return steps.stream()
                .filter(step -> step.ask() == StepAsk.INFORM && !step.place().equals("off"))
                .toList();
    }

    /** How many of these have taken note. */
    public long seen() {
        return informed().stream().filter(step -> step.state().over()).count();
    }
}
