package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** States what a person rules who was asked for it: a fact of the work in the caller's name, always with its reason. */
@Dependent
public class RulingStatement {
    @Inject
    private InitiativeFacts stored;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactStated> stated;

    /**
     * States the ruling. Who may rule is asked before.
     *
     * @throws RefusedException at the fields {@code ruling} and {@code reason}: no lawful value, no reason or too long a one
     */
    public void state(Initiative work, AskedFact matter, String typed, String reason) {
        Person giver = caller.person();
        InitiativeFact statement = new InitiativeFact(
                work,
                matter.topic(),
                new Fact(value(matter, typed), giver.nameTh(), clock.instant(), requireReason(reason)),
                giver);
        stored.state(statement);
        stored.touch(work);
        audit.record("initiative.fact.stated", "initiative:" + work.id(), matter.code());
        stated.fire(new FactStated(statement, true));
    }

    /** The last statement of the fact, null when there is none. */
    public InitiativeFact latest(Initiative work, AskedFact matter) {
        return stored.latest(work.id(), matter.topic()).orElse(null);
    }

    private static String value(AskedFact matter, String typed) {
        try {
            String value = matter.valueOf(typed == null ? "" : typed);
            if (value.isEmpty()) {
                throw new RefusedException("initiative.refused.ruling.value");
            }
            return value;
        } catch (RefusedException refused) {
            throw refused.at("ruling");
        }
    }

    private static String requireReason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new RefusedException("initiative.refused.reason").at("reason");
        }
        if (reason.length() > AskedFact.LONGEST) {
            throw new RefusedException("initiative.refused.long", Integer.toString(AskedFact.LONGEST)).at("reason");
        }
        return reason;
    }
}
