package th.go.led.rangwan.service.decision;

import java.util.List;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.decision.Verb;

/**
 * The route of a dossier.
 *
 * @param steps of the running round, past ones and those still to come; empty before the first sending
 * @param earlier annotations of earlier rounds, the oldest first
 * @param waitingStep id of the step that waits for the caller, 0 when none does
 * @param waitingAsk what that step asks of the caller, null when none waits
 * @param capacities in which the caller may act at it now, the likeliest first
 * @param decision the last decision, null before one
 */
public record RouteSheet(
        List<StepRow> steps,
        List<AnnotationRow> earlier,
        long waitingStep,
        StepAsk waitingAsk,
        List<CapacityChoice> capacities,
        DecisionRow decision) {

    /** The newest annotation of the running round, null when nobody has written yet. */
    public AnnotationRow recommendation() {
        return steps.stream()
                .flatMap(step -> step.annotations().stream())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The step at which the dossier waits, null when it is not on its way. */
    public StepRow current() {
        return steps.stream()
                .filter(step -> step.place().equals("now"))
                .findFirst()
                .orElse(null);
    }

    /** Why the dossier came back last, null when it did not. */
    public AnnotationRow returned() {
        AnnotationRow last = recommendation();
        return last != null && last.verb() == Verb.RETURNED ? last : null;
    }
}
