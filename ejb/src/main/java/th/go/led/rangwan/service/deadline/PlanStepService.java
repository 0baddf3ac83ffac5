package th.go.led.rangwan.service.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.deadline.PlanStep;
import th.go.led.rangwan.domain.deadline.ShippedPlan;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.identity.Caller;

/** Keeps the steps of a cycle's backward plan; for analysts and directors of the unit that coordinates applications. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class PlanStepService {
    @Inject
    private PlanSteps steps;

    @Inject
    private PlanTasks tasks;

    @Inject
    private Cycles cycles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** A step as a person decides it: its place in the order, counted from 1, and the id of the post that owns it. */
    public record Edit(PlanStep.Content content, int place, long ownerId) {}

    /** Begins the plan with the shipped steps; refused with {@code deadline.refused.begun} when there is one. */
    public void begin(String code) {
        mayChange();
        Cycle cycle = cycles.cycle(code);
        if (!steps.of(code).isEmpty()) {
            throw new RefusedException("deadline.refused.begun");
        }
        List<Post> posts = steps.posts();
        int place = 0;
        for (ShippedPlan step : ShippedPlan.values()) {
            place++;
            steps.add(new PlanStep(cycle, place, step.content(), PlanSheets.owner(step, posts)));
        }
        tasks.refresh(code);
        audit.record("plan.begun", cycle.subject(), Integer.toString(place));
    }

    /** Adds a step at its place; those from there on move back by one. */
    public void add(String code, Edit edit) {
        mayChange();
        PlanStep step = new PlanStep(cycles.cycle(code), edit.place(), edit.content(), post(edit.ownerId()));
        List<PlanStep> order = new ArrayList<>(steps.of(code));
        steps.add(step);
        order.add(clamped(edit.place(), order.size() + 1) - 1, step);
        renumber(code, order);
        audit.record("plan.step.added", step.subject(), Integer.toString(step.place()));
    }

    /** Changes a step and its place; refused when somebody changed it after the caller read it. */
    public void change(long id, long seenVersion, Edit edit) {
        mayChange();
        PlanStep step = steps.seen(id, seenVersion);
        step.change(edit.content(), post(edit.ownerId()));
        String code = step.cycle().code();
        List<PlanStep> order = new ArrayList<>(steps.of(code));
        order.remove(step);
        order.add(clamped(edit.place(), order.size() + 1) - 1, step);
        renumber(code, order);
        audit.record("plan.step.changed", step.subject(), Integer.toString(step.workingDays()));
    }

    /** Removes a step; refused with {@code deadline.refused.reported} when something was reported of it. */
    public void remove(long id, long seenVersion) {
        mayChange();
        PlanStep step = steps.seen(id, seenVersion);
        String code = step.cycle().code();
        if (steps.reports(code).stream().anyMatch(report -> report.step().id().equals(step.id()))) {
            throw new RefusedException("deadline.refused.reported");
        }
        List<PlanStep> order = new ArrayList<>(steps.of(code));
        order.remove(step);
        tasks.end(step);
        steps.remove(step);
        renumber(code, order);
        audit.record("plan.step.removed", step.subject(), Integer.toString(step.place()));
    }

    private void renumber(String code, List<PlanStep> order) {
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place + 1);
        }
        tasks.refresh(code);
    }

    private static int clamped(int place, int most) {
        return Math.max(1, Math.min(place, most));
    }

    private Post post(long id) {
        return steps.posts().stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .orElseThrow(() -> new RefusedException("deadline.refused.owner").at("owner"));
    }

    private void mayChange() {
        if (!PlanSheets.mayChange(caller.current().viewer())) {
            throw new NotFoundException();
        }
    }
}
