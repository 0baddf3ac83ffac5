package th.go.led.rangwan.service.readiness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.readiness.GapState;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessPlan;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.deadline.OfficeDays;

/** Asks for a director's look at one plan after a quarter. The plan's row is held, so that of several nodes one asks. */
@Stateless
@PermitAll
public class QuarterTurn {
    private static final String SKIP_LOCKED = "-2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReadinessTasks tasks;

    @Inject
    private OfficeDays office;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The plans that nobody looked at after the quarter that ended last, but those of which every gap is closed. */
    public List<Long> owed() {
        Quarter ended = ended();
        return entities.createQuery(
                        "select p.id from ReadinessPlan p where p.openedAt < :end and not exists (select 1 from QuarterCheck c"
                                + " where c.plan = p and c.year = :year and c.number = :number) and (p.items is empty or"
                                + " exists (select 1 from ReadinessItem i where i.plan = p and i.state <> :closed))"
                                + " order by p.id",
                        Long.class)
                .setParameter("closed", GapState.CLOSED)
                .setParameter(
                        "end",
                        ended.next().first().atStartOfDay(ThaiDate.BANGKOK).toInstant())
                .setParameter("year", ended.year())
                .setParameter("number", ended.number())
                .getResultList();
    }

    /** Opens the task of that plan unless it waits already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(long planId) {
        Quarter ended = ended();
        entities.createQuery("select p from ReadinessPlan p where p.id = :id", ReadinessPlan.class)
                .setParameter("id", planId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .filter(plan -> plan.check(ended).isEmpty() && !tasks.waits(plan))
                .findFirst()
                .filter(plan -> tasks.check(plan, ended, office.calendar()))
                .ifPresent(plan -> audit.recordBySystem(
                        "readiness.checkDue", plan.subject(), ended.year() + "/" + ended.number()));
    }

    private Quarter ended() {
        return Quarter.of(ThaiDate.dayOf(clock.instant())).previous();
    }
}
