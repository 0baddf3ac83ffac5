package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.decision.DecisionOutcome;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.AnnotationService;
import th.go.led.rangwan.service.decision.DecisionService;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.decision.RouteService;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.decision.RulingForm;
import th.go.led.rangwan.service.submission.FreezeService;

/** Carries a dossier that lacks nothing through its route, each act by whoever has to do it, in a transaction of its own. */
abstract class ApprovedDossier extends ReadyDossier {
    @Resource
    UserTransaction transaction;

    @Inject
    RouteService routes;

    @Inject
    DossierService dossiers;

    @Inject
    AnnotationService annotations;

    @Inject
    DecisionService decisions;

    @Inject
    FreezeService freezing;

    interface Proof {
        void run() throws Exception;
    }

    static void as(String login, Proof proof) throws Exception {
        Identity.as(login, () -> {
            proof.run();
            return null;
        });
    }

    long started(String code) throws Exception {
        long[] id = {0};
        step("analyst1", () -> {
            id[0] = begun(code, "ผลงาน " + code);
            complete(id[0], Set.of());
        });
        return id[0];
    }

    long approved(String code) throws Exception {
        return approve(started(code));
    }

    long approve(long id) throws Exception {
        step("analyst1", () -> categories.confirm(id, "2", ""));
        step("analyst2", () -> categories.confirm(id, "2", ""));
        assertEquals(
                "submission.refused.notApproved",
                refusal("analyst1", () -> freezing.freeze(id, dossiers.head(id).version())));
        step("analyst1", () -> sendUp(id));
        decide(id);
        return id;
    }

    void confirmByTwo(long id) throws Exception {
        categories.confirm(id, "2", "");
        as("analyst2", () -> categories.confirm(id, "2", ""));
    }

    void sendUp(long id) {
        routes.sendUp(id, dossiers.head(id).version());
    }

    void decide(long id) throws Exception {
        decide(id, DecisionOutcome.APPROVE, "");
    }

    /** The director agrees, and the deputy director-general decides so, in these words. */
    void decide(long id, DecisionOutcome outcome, String words) throws Exception {
        step("director1", () -> {
            RouteSheet here = dossiers.route(id);
            annotations.annotateAndPass(
                    id,
                    new AnnotationForm(
                            here.waitingStep(),
                            Verb.AGREED,
                            "เห็นควรอนุมัติ",
                            here.capacities().get(0).key()));
        });
        step("ddg1", () -> {
            RouteSheet here = dossiers.route(id);
            decisions.decide(
                    id,
                    new RulingForm(
                            here.waitingStep(),
                            outcome,
                            words,
                            here.capacities().get(0).key(),
                            List.of()));
        });
    }

    /** One act of a person in a transaction of its own. */
    void step(String login, Proof proof) throws Exception {
        as(login, () -> {
            transaction.setTransactionTimeout(300);
            transaction.begin();
            try {
                proof.run();
                transaction.commit();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        });
    }

    /** The key with which an act of a person is refused. */
    String refusal(String login, Proof act) {
        return assertThrows(RefusedException.class, () -> step(login, act)).key();
    }
}
