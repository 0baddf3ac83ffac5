package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import th.go.led.rangwan.domain.decision.Annotation;
import th.go.led.rangwan.domain.decision.Decision;
import th.go.led.rangwan.domain.decision.StepAsk;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.memo.MemoState;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.decision.DecisionMade;
import th.go.led.rangwan.service.decision.RouteChanged;

/**
 * Keeps, on the memo of an application, that the executive approved it: with the decision when the memo went before, and
 * with the memo when it bears a decision that stands. Signer, capacity and instant are those of the decision.
 */
@Dependent
public class MemoApprovals {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void follow(@Observes DecisionMade made) {
        Decision decision = made.decision();
        if (decision.outcome().approves()) {
            entities.createQuery(
                            "select m from Memo m join fetch m.paper where m.nomination = :nomination"
                                    + " and m.state = :issued order by m.id desc",
                            Memo.class)
                    .setParameter("nomination", decision.nomination())
                    .setParameter("issued", MemoState.ISSUED)
                    .setMaxResults(1)
                    .getResultList()
                    .forEach(memo -> approve(memo, decision.annotation()));
        }
    }

    /** An approval that was copied falls with its decision. */
    void follow(@Observes RouteChanged change) {
        Nomination nomination = change.step().nomination();
        if (change.event() != RouteChanged.Event.RECALLED
                || nomination == null
                || change.step().ask() != StepAsk.DECIDE) {
            return;
        }
        Instant now = clock.instant();
        entities.createQuery("select m from Memo m where m.nomination = :nomination order by m.id", Memo.class)
                .setParameter("nomination", nomination)
                .getResultStream()
                .filter(memo -> memo.recallApproval(now))
                .forEach(memo -> trail.record("memo.approvalRecalled", memo.subject(), ""));
    }

    /** Keeps on a memo that has just been issued the approval that stands on its dossier, if one does. */
    void issued(Memo memo) {
        if (memo.matter().nomination() == null) {
            return;
        }
        entities.createQuery(
                        "select d from Decision d join fetch d.annotation a join fetch a.person"
                                + " where d.nomination = :nomination and d.recalledAt is null order by d.id desc",
                        Decision.class)
                .setParameter("nomination", memo.matter().nomination())
                .setMaxResults(1)
                .getResultStream()
                .filter(decision -> decision.outcome().approves()
                        && decision.outcome().state() == decision.nomination().state())
                .forEach(decision -> approve(memo, decision.annotation()));
    }

    /** Keeps that the executive approved the memo in these words, unless it is approved already. */
    void approve(Memo memo, Annotation written) {
        if (memo.signature(MemoSignature.Kind.APPROVED).isEmpty()) {
            entities.persist(memo.approve(
                    new MemoSignature.Signer(
                            written.person(),
                            written.capacity().signatureLines(),
                            new Bilingual(
                                    written.capacity().lineTh(),
                                    written.capacity().lineEn())),
                    written.writtenAt()));
            trail.record(
                    "memo.approved",
                    memo.subject(),
                    memo.paper().reference() + " sha256 " + memo.paper().sha256());
        }
    }
}
