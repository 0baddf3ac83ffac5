package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.decision.Decision;

/** The executive has decided a dossier. Fired in the transaction of the act; what follows stands or falls with it. */
public record DecisionMade(Decision decision) {}
