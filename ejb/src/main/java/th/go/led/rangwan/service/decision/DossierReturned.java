package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;

/** An approved dossier went back to its writer before it was filed. Fired in the transaction of the act. */
public record DossierReturned(Nomination nomination, String reason, Person by) {}
