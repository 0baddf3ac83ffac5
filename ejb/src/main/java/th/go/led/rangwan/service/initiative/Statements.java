package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.initiative.AskedFact;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.rule.Fact;
import th.go.led.rangwan.domain.rule.Facts;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.identity.People;

/** States what the caller gave: only what differs from what is known, in the caller's name and at this instant. */
@Dependent
class Statements {
    @Inject
    private InitiativeFacts stored;

    @Inject
    private AskingCall call;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    @Inject
    private Event<FactStated> stated;

    /**
     * States the changed ones among the given facts.
     *
     * @return how many were stated
     * @throws RefusedException at the fact's field: an unlawful value, a ruling without a reason or by somebody who is no
     *     director
     */
    int give(Initiative initiative, List<GivenFact> given) {
        CycleDefinition asking = call.definition();
        return give(initiative, AskedFact.of(asking), stored.facts(initiative.id(), asking.code()), given);
    }

    /** {@link #give(Initiative, List)} for callers who know already what is asked and known. */
    int give(Initiative initiative, List<AskedFact> asked, Facts known, List<GivenFact> given) {
        int changed = 0;
        for (GivenFact one : given) {
            changed += give(
                    initiative, asked(asked, one), one, known.find(one.code()).orElse(null));
        }
        return changed;
    }

    /** Everything for which the given facts would be refused, each at its field; empty when they are lawful. */
    List<RefusedException> faults(List<AskedFact> asked, Facts known, List<GivenFact> given) {
        List<RefusedException> faults = new ArrayList<>();
        for (GivenFact one : given) {
            AskedFact fact = asked(asked, one);
            try {
                changed(fact, one, known.find(one.code()).orElse(null));
            } catch (RefusedException refused) {
                faults.add(refused);
            }
        }
        return faults;
    }

    private static AskedFact asked(List<AskedFact> asked, GivenFact given) {
        return asked.stream()
                .filter(candidate -> candidate.code().equals(given.code()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private int give(Initiative initiative, AskedFact asked, GivenFact given, Fact known) {
        if (!changed(asked, given, known)) {
            return 0;
        }
        CallerSheet who = caller.current();
        boolean withdrawn = withdraws(asked, given);
        Fact fact = new Fact(value(asked, given), who.nameTh(), clock.instant(), note(asked, withdrawn, given, known));
        Person giver = people.reference(who.personId());
        InitiativeFact statement = withdrawn
                ? InitiativeFact.withdrawn(initiative, asked.topic(), fact, giver)
                : new InitiativeFact(initiative, asked.topic(), fact, giver);
        stored.state(statement);
        audit.record(
                withdrawn ? "initiative.fact.withdrawn" : "initiative.fact.stated",
                "initiative:" + initiative.id(),
                asked.code());
        stated.fire(new FactStated(statement, asked.kind().ruling()));
        return 1;
    }

    /** What goes with the value: a withdrawn ruling needs a reason of its own, other withdrawals have none. */
    private static String note(AskedFact asked, boolean withdrawn, GivenFact given, Fact known) {
        String typed = given.note().strip();
        if (!withdrawn) {
            return typed;
        }
        boolean own = known != null && !typed.equals(known.note());
        return asked.kind().ruling() && own ? typed : "";
    }

    /** Whether it differs from what is known; refused when it does and may not. */
    private boolean changed(AskedFact asked, GivenFact given, Fact known) {
        boolean withdrawn = withdraws(asked, given);
        String note = note(asked, withdrawn, given, known);
        boolean same = known == null
                ? withdrawn
                : !withdrawn
                        && value(asked, given).equals(known.value())
                        && note.equals(known.note() == null ? "" : known.note());
        if (!same) {
            requireLawful(asked, note, caller.current());
        }
        return !same;
    }

    /** Whether nothing is stated, which is less than stating that there is none. */
    private static boolean withdraws(AskedFact asked, GivenFact given) {
        return value(asked, given).isEmpty() && !asked.none(given.typed());
    }

    private static String value(AskedFact asked, GivenFact given) {
        try {
            return asked.valueOf(given.typed());
        } catch (RefusedException refused) {
            throw refused.at("fact-" + asked.field());
        }
    }

    private static void requireLawful(AskedFact asked, String note, CallerSheet who) {
        boolean ruling = asked.kind().ruling();
        if (ruling && !who.viewer().roles().contains(Role.DIRECTOR)) {
            throw new RefusedException("initiative.refused.ruling").at("fact-" + asked.field());
        }
        if (ruling && note.isEmpty()) {
            throw new RefusedException("initiative.refused.reason").at("note-" + asked.field());
        }
        if (note.length() > AskedFact.LONGEST) {
            throw new RefusedException("initiative.refused.long", Integer.toString(AskedFact.LONGEST))
                    .at("note-" + asked.field());
        }
    }
}
