package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.initiative.InitiativeFact;

/** Fired in the transaction in which a person stated or withdrew a fact of a work. */
public record FactStated(InitiativeFact statement) {}
