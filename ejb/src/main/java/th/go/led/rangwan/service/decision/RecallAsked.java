package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.decision.RouteStep;

/**
 * Somebody wants to take back what they did at a step. Fired in the transaction of the act before anything is moved: a
 * feature in which others have gone on from the act refuses with a {@code RefusedException}.
 */
public record RecallAsked(RouteStep step) {}
