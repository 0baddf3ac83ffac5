package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.decision.Verb;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.decision.AnnotationForm;
import th.go.led.rangwan.service.decision.InformationRow;
import th.go.led.rangwan.service.decision.InformationService;
import th.go.led.rangwan.service.decision.NudgeService;
import th.go.led.rangwan.service.decision.RecallService;
import th.go.led.rangwan.service.decision.RouteSheet;
import th.go.led.rangwan.service.memo.CircularService;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoIssueService;
import th.go.led.rangwan.service.memo.MemoRouteService;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.service.memo.MemoSheet;
import th.go.led.rangwan.service.memo.MemoSigningService;
import th.go.led.rangwan.service.task.WorkListService;
import th.go.led.rangwan.service.task.WorkListSheet;

/** A circular on its route: who sends it, writes on it, returns it and takes note, and what is refused. */
class MemoRouteServiceIT extends TheWhole {
    private static final String TITLE = "แจ้งเวียนของบททดสอบเส้นทาง";
    private static final String REASON = "ระบุวันที่ส่งให้ชัด";

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private CircularService circulars;

    @Inject
    private MemoService memos;

    @Inject
    private MemoIssueService issuing;

    @Inject
    private MemoSigningService signing;

    @Inject
    private MemoRouteService routes;

    @Inject
    private InformationService information;

    @Inject
    private NudgeService nudges;

    @Inject
    private RecallService recalls;

    @Inject
    private WorkListService work;

    private interface Work {
        void run() throws Exception;
    }

    private void undone(Work act) throws Exception {
        transaction.begin();
        try {
            act.run();
        } finally {
            transaction.rollback();
        }
    }

    private static void as(String login, Work act) throws Exception {
        Identity.as(login, () -> {
            act.run();
            return null;
        });
    }

    private static String refusal(String login, Work act) {
        return assertThrows(RefusedException.class, () -> as(login, act)).key();
    }

    private long drafted() throws Exception {
        return Identity.as("analyst1", () -> circulars.begin(TITLE));
    }

    private long numbered() throws Exception {
        long memo = drafted();
        MemoSheet.Draft draft = sheet("analyst1", memo).draft();
        as("analyst1", () -> issuing.saveAndIssue(new MemoEdit(memo, draft.version(), draft.words())));
        return memo;
    }

    private MemoSheet sheet(String login, long memo) throws Exception {
        return Identity.as(login, () -> memos.alone(memo));
    }

    private RouteSheet route(String login, long memo) throws Exception {
        return Identity.as(login, () -> routes.sheet(memo)).sheet();
    }

    private long version(long memo) throws Exception {
        return Identity.as("analyst1", () -> routes.sheet(memo)).version();
    }

    private boolean sendable(long memo) throws Exception {
        return Identity.as("analyst1", () -> routes.sheet(memo)).sendable();
    }

    private void send(long memo) throws Exception {
        as("analyst1", () -> routes.send(memo, version(memo)));
    }

    private long sent() throws Exception {
        long memo = numbered();
        send(memo);
        return memo;
    }

    private AnnotationForm form(String login, long memo, Verb verb, String words) throws Exception {
        RouteSheet route = route(login, memo);
        String capacity = route.capacities().isEmpty()
                ? "none"
                : route.capacities().get(0).key();
        return new AnnotationForm(route.current().id(), verb, words, capacity);
    }

    private void pass(String login, long memo, Verb verb, String words) throws Exception {
        AnnotationForm form = form(login, memo, verb, words);
        as(login, () -> routes.pass(memo, form));
    }

    private boolean waits(String login, String words) throws Exception {
        WorkListSheet list = Identity.as(login, () -> work.mine());
        return Stream.of(list.overdue(), list.soon(), list.later())
                .flatMap(List::stream)
                .anyMatch(row -> row.what().recordTh().contains(TITLE)
                        && row.what().titleKey().equals(words));
    }

    @Test
    void aCircularIsProposedApprovedAndNotedByTheHeads() throws Exception {
        undone(() -> {
            long memo = sent();
            assertFalse(sendable(memo));
            assertTrue(waits("director1", "task.PROPOSE"));
            pass("director1", memo, Verb.AGREED, "เห็นควรแจ้งเวียน");
            assertTrue(waits("ddg1", "task.DECIDE.paper"));
            assertEquals(List.of(), sheet("ddg1", memo).pen().approve(), "it is approved where it waits");
            pass("ddg1", memo, Verb.APPROVED, "");
            MemoSheet.Signed approved =
                    sheet("director2", memo).chosen().signatures().get(0);
            assertEquals(MemoSignature.Kind.APPROVED, approved.kind());
            assertEquals(
                    "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี",
                    approved.capacity().th());
            assertEquals(0, route("ddg1", memo).may().recall(), "what is signed stays");
            assertFalse(sendable(memo));
            InformationRow row = Identity.as("director2", () -> information.waiting()).stream()
                    .filter(one -> one.title().th().contains(TITLE))
                    .findFirst()
                    .orElseThrow();
            assertEquals("memo-paper.xhtml?memo=" + memo, row.page());
            assertEquals(1, Identity.as("director2", () -> information.acknowledge(Set.of(row.key()))));
            assertEquals(1, route("secretary1", memo).seen());
        });
    }

    @Test
    void itComesBackWithAReasonAndIsSentOnceMore() throws Exception {
        undone(() -> {
            long memo = sent();
            AnnotationForm form = form("director1", memo, Verb.RETURNED, REASON);
            as("director1", () -> routes.giveBack(memo, form));
            assertEquals(REASON, route("analyst1", memo).returned().words());
            assertTrue(waits("analyst1", "task.mend"));
            send(memo);
            assertFalse(waits("analyst1", "task.mend"));
            assertEquals(REASON, route("analyst1", memo).earlier().get(0).words());
            long step = route("analyst1", memo).may().recall();
            as("analyst1", () -> recalls.recall("memo:" + memo, step, ""));
            assertTrue(sendable(memo) && waits("analyst1", "task.mend"));
            assertFalse(waits("director1", "task.PROPOSE"));
        });
    }

    @Test
    void itIsRemindedOfAndCancelledOnlyAfterItsReturn() throws Exception {
        undone(() -> {
            long memo = sent();
            long step = route("analyst1", memo).current().id();
            as("analyst1", () -> nudges.nudge("memo:" + memo, step));
            assertEquals(1, route("director1", memo).current().extra().nudges());
            AnnotationForm form = form("director1", memo, Verb.RETURNED, REASON);
            as("director1", () -> routes.giveBack(memo, form));
            as("analyst1", () -> issuing.cancel(memo, version(memo), REASON));
            assertFalse(sendable(memo) || waits("analyst1", "task.mend"));
            assertEquals("memo.refused.send.CANCELLED", refusal("analyst1", () -> routes.send(memo, version(memo))));
        });
    }

    @Test
    void whatIsNotApprovedEndsThere() throws Exception {
        undone(() -> {
            long memo = sent();
            pass("director1", memo, Verb.ACKNOWLEDGED, "");
            pass("ddg1", memo, Verb.NOT_APPROVED, REASON);
            assertEquals(List.of(), sheet("ddg1", memo).chosen().signatures());
            assertEquals(0, route("ddg1", memo).informed().size());
            assertEquals("decision.refused.sent", refusal("analyst1", () -> routes.send(memo, version(memo))));
        });
    }

    @Test
    void aDraftIsNotSent() throws Exception {
        undone(() -> {
            long memo = drafted();
            assertEquals("memo.refused.send.DRAFT", refusal("analyst1", () -> routes.send(memo, version(memo))));
        });
    }

    @Test
    void itIsSentOnceAtATime() throws Exception {
        undone(() -> {
            long memo = sent();
            assertEquals("decision.refused.sent", refusal("analyst1", () -> routes.send(memo, version(memo))));
        });
    }

    @Test
    void anOlderViewSendsNothing() throws Exception {
        undone(() -> {
            long memo = numbered();
            assertThrows(StaleException.class, () -> as("analyst1", () -> routes.send(memo, version(memo) - 1)));
        });
    }

    @Test
    void onItsWayItIsNotCancelled() throws Exception {
        undone(() -> {
            long memo = sent();
            assertEquals(
                    "memo.refused.onItsWay", refusal("analyst1", () -> issuing.cancel(memo, version(memo), REASON)));
        });
    }

    @Test
    void onItsWayItIsNotApprovedPastItsRoute() throws Exception {
        undone(() -> {
            long memo = numbered();
            String acting = sheet("ddg1", memo).pen().approve().get(0).key();
            send(memo);
            assertEquals("memo.refused.onItsWay", refusal("ddg1", () -> signing.approve(memo, version(memo), acting)));
        });
    }

    @Test
    void aDirectorDoesNotApproveIt() throws Exception {
        undone(() -> {
            long memo = sent();
            assertEquals(
                    "decision.refused.verb", refusal("director1", () -> pass("director1", memo, Verb.APPROVED, "")));
        });
    }

    @Test
    void theExecutiveRefusesWithAReasonOnly() throws Exception {
        undone(() -> {
            long memo = sent();
            pass("director1", memo, Verb.AGREED, "");
            assertEquals("decision.refused.reason", refusal("ddg1", () -> pass("ddg1", memo, Verb.NOT_APPROVED, " ")));
        });
    }

    @Test
    void nobodyWritesInACapacityThatIsNotTheirs() throws Exception {
        undone(() -> {
            long memo = sent();
            assertEquals("decision.refused.capacity", refusal("ddg1", () -> pass("ddg1", memo, Verb.AGREED, "")));
        });
    }

    @Test
    void othersNeitherReadItNorSendItNorWrite() throws Exception {
        undone(() -> {
            long memo = sent();
            AnnotationForm form = form("analyst1", memo, Verb.AGREED, "");
            assertThrows(EJBAccessException.class, () -> as("analyst1", () -> routes.pass(memo, form)));
            assertThrows(EJBAccessException.class, () -> as("secretary1", () -> routes.send(memo, 0)));
            assertThrows(EJBAccessException.class, () -> as("admin1", () -> routes.sheet(memo)));
        });
        undone(() -> {
            long memo = numbered();
            assertThrows(NotFoundException.class, () -> sheet("director2", memo));
            assertThrows(NotFoundException.class, () -> as("director2", () -> routes.send(memo, 0)));
        });
    }
}
