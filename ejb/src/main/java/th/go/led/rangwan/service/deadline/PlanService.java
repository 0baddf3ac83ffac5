package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import th.go.led.rangwan.domain.deadline.PlanReport;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;

/** A cycle's backward plan: read by everybody, reported of by the owners of its steps and by who keeps the plan. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
public class PlanService {
    @Inject
    private PlanSheets sheets;

    @Inject
    private PlanSteps steps;

    @Inject
    private PlanTasks tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The plan of a cycle; not found for an unknown cycle. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR, Role.ADMIN})
    public PlanSheet sheet(String cycle) {
        return sheets.sheet(cycle, 0, null, caller.current().viewer());
    }

    /** The plan as it would stand if that step were expected on another day; nothing is stored. Refuses a day that is past. */
    public PlanSheet whatIf(long stepId, LocalDate expected) {
        PlanReport.check(expected, clock.instant());
        PlanStep step = reportable(stepId);
        return sheets.sheet(
                step.cycle().code(), stepId, expected, caller.current().viewer());
    }

    /** Reports that a step is done. */
    public void done(long stepId, String words) {
        PlanStep step = reportable(stepId);
        report(step, PlanReport.done(step, words, caller.person(), clock.instant()), "plan.done");
    }

    /** Reports when a step is expected, and why; see {@link PlanReport#expected}. */
    public void slip(long stepId, PlanReport.Said said) {
        PlanStep step = reportable(stepId);
        report(step, PlanReport.expected(step, said, caller.person(), clock.instant()), "plan.slipped");
    }

    private void report(PlanStep step, PlanReport report, String act) {
        steps.add(report);
        tasks.refresh(step.cycle().code());
        audit.record(act, step.subject(), report.finish().toString());
    }

    private PlanStep reportable(long stepId) {
        PlanStep step = steps.step(stepId);
        if (!PlanSheets.mayReport(step, caller.current().viewer())) {
            throw new NotFoundException();
        }
        return step;
    }
}
