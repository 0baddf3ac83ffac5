package th.go.led.rangwan.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import th.go.led.rangwan.domain.decision.Condition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.task.TaskBook;

/** The conditions of an approval: whoever sees to one says how it was met. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class ConditionService {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private TaskBook tasks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Reports a condition met; not found for anybody but its assignee, refused without words. */
    public void meet(long conditionId, String how) {
        Condition condition = entities.find(Condition.class, conditionId);
        if (condition == null || condition.assignee().id() != caller.current().personId()) {
            throw new NotFoundException();
        }
        condition.meet(how, clock.instant());
        Nomination nomination = condition.decision().nomination();
        tasks.done(nomination.subject(), "task.condition", condition.words());
        trail.record("decision.conditionMet", nomination.subject(), "condition " + conditionId);
    }
}
