package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.CarriedItem;
import th.go.led.rangwan.domain.readiness.PlanCause;
import th.go.led.rangwan.domain.readiness.PlanTarget;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.decision.DecisionMade;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Opens readiness plans with what the record says: what is still missing or failing clause by clause, which documents are
 * incomplete, in which criteria the nomination is weak; and takes along what is complete.
 */
@Dependent
public class ReadinessOpening {
    @Inject
    private ReadinessPlans plans;

    @Inject
    private Cycles cycles;

    @Inject
    private RecordGaps gaps;

    @Inject
    private CriterionGaps criteria;

    @Inject
    private CarriedRecord complete;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** What the record of a nomination says: what it lacks, and what is complete. */
    record Found(List<RecordGaps.Found> gaps, List<CarriedItem.Carried> complete) {}

    void follow(@Observes DecisionMade made) {
        if (made.decision().outcome() == DecisionOutcome.NOT_THIS_YEAR) {
            Nomination nomination = made.decision().nomination();
            open(
                    nomination,
                    PlanCause.NOT_THIS_YEAR,
                    made.decision().annotation().words(),
                    found(nomination));
        }
    }

    /** Reads the record of a nomination; before it ends with its cycle, for its scores and letters end with it. */
    Found found(Nomination nomination) {
        Nomination.Entry entry = nomination.entry();
        CycleDefinition call = cycles.definition(entry.cycle(), entry.revision());
        List<RecordGaps.Found> lacking = Stream.of(
                        gaps.clauses(nomination.initiative().id(), call, entry.category()),
                        gaps.documents(nomination),
                        criteria.of(nomination))
                .flatMap(List::stream)
                .toList();
        return new Found(lacking, complete.of(nomination));
    }

    /** Opens one from a nomination that has ended, in the caller's name; whoever prepared it looks after the plan. */
    ReadinessPlan open(Nomination nomination, PlanCause cause, String reason, Found found) {
        Instant now = clock.instant();
        Person by = caller.person();
        ReadinessPlan plan = new ReadinessPlan(
                nomination.initiative(),
                new ReadinessPlan.Origin(cause, nomination, null, reason),
                nomination.preparedBy(),
                by,
                now);
        plan.aimAt(PlanTarget.Goal.UNKNOWN, "", by, now);
        found.gaps().forEach(one -> plan.need(one.gap(), one.aim(), by, now));
        found.complete().forEach(plan::carry);
        return kept(plan, nomination.subject() + " " + cause);
    }

    /**
     * Opens one for a later cycle, in the caller's name.
     *
     * @param basis the call and category by whose clauses the first gaps are told; null for none
     */
    ReadinessPlan open(Initiative work, ReadinessPlan.Origin origin, PlanTarget.Goal goal, Nomination.Entry basis) {
        Instant now = clock.instant();
        Person by = caller.person();
        ReadinessPlan plan = new ReadinessPlan(work, origin, by, by, now);
        plan.aimAt(goal, "", by, now);
        if (basis != null) {
            CycleDefinition call = cycles.definition(basis.cycle(), basis.revision());
            gaps.clauses(work.id(), call, basis.category())
                    .forEach(found -> plan.need(found.gap(), found.aim(), by, now));
        }
        return kept(plan, "initiative:" + work.id() + " " + origin.cause());
    }

    private ReadinessPlan kept(ReadinessPlan plan, String from) {
        plans.keep(plan);
        tasks.opened(plan);
        audit.record("readiness.opened", plan.subject(), from);
        return plan;
    }
}
