package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.initiative.InitiativeReceipt;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** Keeps what other systems send: the object itself, and its facts as statements of the caller. */
@Dependent
class Receipts {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InitiativeFacts stored;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What was sent when the work was registered, if another system did it. */
    Optional<InitiativeReceipt> of(long initiativeId) {
        return Optional.ofNullable(entities.find(InitiativeReceipt.class, initiativeId));
    }

    /** Keeps the object and states its facts in the caller's name. */
    void keep(Initiative initiative, Intake intake) {
        Person giver = caller.person();
        entities.persist(new InitiativeReceipt(initiative, intake.sent(), giver.id(), clock.instant()));
        audit.record("initiative.received", "initiative:" + initiative.id(), "api");
        intake.facts().forEach((code, value) -> state(initiative, new InitiativeFact.Topic("", code), value, giver));
        intake.fits()
                .forEach((category, value) -> state(
                        initiative,
                        new InitiativeFact.Topic(intake.sent().cycle(), IntakeDesk.FIT + category),
                        value,
                        giver));
    }

    private void state(Initiative initiative, InitiativeFact.Topic topic, String value, Person giver) {
        boolean ruling =
                topic.code().equals(IntakeDesk.INNOVATIVE) || !topic.cycle().isEmpty();
        Instant now = clock.instant();
        Fact fact = new Fact(value, giver.nameTh(), now, ruling ? Fact.RECEIVED : "");
        stored.state(new InitiativeFact(initiative, topic, fact, giver));
        audit.record("initiative.fact.stated", "initiative:" + initiative.id(), topic.code());
    }
}
