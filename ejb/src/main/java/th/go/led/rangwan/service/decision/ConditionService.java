package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** The conditions of an approval: whoever sees to one says how it was met; whoever may decide may do without it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY})
public class ConditionService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Pen pen;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Reports a condition met; not found for anybody but whom it was given to, refused without words. */
    public void meet(long conditionId, String how) {
        Condition condition = entities.find(Condition.class, conditionId);
        if (condition == null
                || !condition.recipient().includes(caller.current().viewer())) {
            throw new NotFoundException();
        }
        condition.meet(how, caller.person(), clock.instant());
        end(condition, "decision.conditionMet", null);
    }

    /**
     * Does without a condition, in words that stand on the dossier.
     *
     * @param capacityKey key of a capacity that may decide what was decided; refused when it is not valid now
     */
    @RolesAllowed(Role.DEPUTY_DIRECTOR_GENERAL)
    public void waive(long conditionId, String why, String capacityKey) {
        Condition condition = entities.find(Condition.class, conditionId);
        if (condition == null) {
            throw new NotFoundException();
        }
        Annotation.Words words = new Annotation.Words(Verb.WAIVED, why, "why");
        Annotation written = pen.writeAfter(condition.decision().annotation().step(), words, capacityKey);
        condition.waive(written);
        end(condition, "decision.conditionWaived", written.capacity());
    }

    private void end(Condition condition, String act, Capacity capacity) {
        Nomination nomination = condition.decision().nomination();
        tasks.doneOn(nomination.subject(), "task.condition", RouteMover.page(condition));
        trail.record(act, nomination.subject(), "condition " + condition.id(), capacity);
    }
}
