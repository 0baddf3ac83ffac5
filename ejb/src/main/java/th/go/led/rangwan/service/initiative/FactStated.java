package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.initiative.InitiativeFact;

/**
 * Fired in the transaction in which a person stated or withdrew a fact of a work.
 *
 * @param ruling whether it is a person's judgement
 */
public record FactStated(InitiativeFact statement, boolean ruling) {}
