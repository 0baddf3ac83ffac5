package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.decision.RouteStep;
import th.go.led.rangwan.domain.identity.Person;

/**
 * Something happened on a route. Fired in the transaction of the act, once for each step concerned.
 *
 * @param step the step that began, whose holder was reminded, where a paper was returned, or whose act was recalled
 * @param by who acted
 * @param words the reason of a return, else empty
 */
public record RouteChanged(Event event, RouteStep step, Person by, String words) {
    /** What happened. */
    public enum Event {
        /** The paper waits or lies at the step now. */
        BEGAN,
        /** Whom the step waits for was reminded. */
        NUDGED,
        /** The paper went back to its writer. */
        RETURNED,
        /** What was done at the step was taken back: it waits there again. */
        RECALLED
    }
}
