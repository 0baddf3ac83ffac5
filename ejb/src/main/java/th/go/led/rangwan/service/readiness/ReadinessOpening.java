package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.eligibility.MissingFact;
import th.go.led.rangwan.domain.eligibility.Screening;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.domain.readiness.ReadinessItem.Need;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.decision.DecisionMade;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.initiative.InitiativeFacts;

/** Opens readiness plans with what the screening says is still missing or failing in the nomination's category. */
@Dependent
public class ReadinessOpening {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private Cycles cycles;

    @Inject
    private InitiativeFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    void follow(@Observes DecisionMade made) {
        if (made.decision().outcome() == DecisionOutcome.NOT_THIS_YEAR) {
            open(
                    made.decision().nomination(),
                    PlanCause.NOT_THIS_YEAR,
                    made.decision().annotation().words());
        }
    }

    /** Opens one in the caller's name. */
    ReadinessPlan open(Nomination nomination, PlanCause cause, String reason) {
        Instant now = clock.instant();
        Person by = caller.person();
        ReadinessPlan plan = new ReadinessPlan(nomination, cause, reason, by, now);
        Nomination.Entry entry = nomination.entry();
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        long work = nomination.initiative().id();
        Screening.of(call, facts.facts(work, entry.cycle()), entry.category()).clauses().stream()
                .filter(clause ->
                        clause.standing() == ClauseStanding.FAIL || clause.standing() == ClauseStanding.CANNOT_TELL)
                .forEach(clause -> need(plan, clause, by, now));
        plans.keep(plan);
        audit.record("readiness.opened", plan.subject(), nomination.subject() + " " + cause);
        return plan;
    }

    private static void need(ReadinessPlan plan, ClauseVerdict clause, Person by, Instant now) {
        for (MissingFact fact : clause.missing()) {
            plan.need(Need.screened(clause.title(), fact.label(), fact.ask(), clause.firstEligibleOn()), by, now);
        }
        if (clause.missing().isEmpty()) {
            plan.need(
                    Need.screened(
                            clause.title(), clause.whatWouldChange(), clause.shortName(), clause.firstEligibleOn()),
                    by,
                    now);
        }
    }
}
