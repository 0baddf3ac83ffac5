package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoSheet;

/** Memos without an application: who writes, numbers, signs and approves them. */
class MemoServiceIT extends MemoOfAnEvent {
    @Test
    void aReportIsComposedFromTheEventsRecordAndOnceOnly() throws Exception {
        undone(() -> {
            long event = attendedEvent();
            long memo = Identity.as("analyst1", () -> reports.compose(event));
            assertEquals(memo, Identity.as("director1", () -> reports.compose(event)));
            String cause = sheet("analyst1", memo).draft().words().cause();
            assertTrue(cause.contains("อบรมของบททดสอบบันทึก ในวันจันทร์ที่ 11 ตุลาคม 2564"), cause);
            assertTrue(cause.contains("นักวิเคราะห์ฯ 2 ตำแหน่ง นักวิเคราะห์นโยบายและแผนปฏิบัติการ"), cause);
            assertEquals(memo, Identity.as("ddg1", () -> reports.of(event)).draftId());
            assertFalse(Identity.as("admin1", () -> reports.of(event)).shown());
        });
    }

    @Test
    void anEventWhereNobodyWasHasNoReport() throws Exception {
        undone(() -> {
            long event = Identity.as("analyst1", () -> desk.add("unpsa-2022", YESTERDAY));
            assertEquals("memo.refused.event", refusal("analyst1", () -> reports.compose(event)));
        });
    }

    @Test
    void anotherUnitDoesNotReportIt() throws Exception {
        undone(() -> {
            long event = attendedEvent();
            assertEquals("memo.refused.registry", refusal("director2", () -> reports.compose(event)));
        });
    }

    @Test
    void itsHeadSignsAndTheDepartmentsHeadApprovesEachInTheRightCapacity() throws Exception {
        undone(() -> {
            long memo = signed();
            String acting = key(sheet("ddg1", memo).pen().approve());
            as("ddg1", () -> signing.approve(memo, seen(memo), acting));
            MemoSheet.Reading read = sheet("auditor1", memo).chosen();
            assertEquals(
                    List.of(MemoSignature.Kind.SIGNED, MemoSignature.Kind.APPROVED),
                    read.signatures().stream().map(MemoSheet.Signed::kind).toList());
            assertEquals(
                    "รองอธิบดีกรมบังคับคดี รักษาราชการแทน อธิบดีกรมบังคับคดี",
                    read.signatures().get(1).capacity().th());
            assertEquals(64, read.signatures().get(1).sha256().length());
            assertEquals(List.of(), sheet("ddg1", memo).pen().approve());
        });
    }

    private long signed() throws Exception {
        long memo = composed();
        MemoEdit edit = edit(memo);
        String own = key(sheet("director1", memo).pen().sign());
        as("director1", () -> signing.signAndIssue(edit, own));
        return memo;
    }

    @Test
    void anAnalystDoesNotSignForTheHead() throws Exception {
        undone(() -> {
            long memo = composed();
            MemoEdit edit = edit(memo);
            String own = key(sheet("director1", memo).pen().sign());
            assertEquals(List.of(), sheet("analyst1", memo).pen().sign());
            assertEquals("memo.refused.capacity", refusal("analyst1", () -> signing.signAndIssue(edit, own)));
        });
    }

    @Test
    void aCapacityThatIsNotOfferedNowIsRefused() throws Exception {
        undone(() -> {
            long memo = signed();
            assertEquals("memo.refused.capacity", refusal("ddg1", () -> signing.approve(memo, seen(memo), "no order")));
        });
    }

    @Test
    void aPaperIsSignedOnce() throws Exception {
        undone(() -> {
            long memo = numbered();
            String own = key(sheet("director1", memo).pen().sign());
            as("director1", () -> signing.sign(memo, seen(memo), own));
            assertEquals("memo.refused.signed.SIGNED", refusal("director1", () -> signing.sign(memo, seen(memo), own)));
        });
    }

    @Test
    void aStaleViewApprovesNothing() throws Exception {
        undone(() -> {
            long memo = signed();
            String acting = key(sheet("ddg1", memo).pen().approve());
            assertThrows(StaleException.class, () -> as("ddg1", () -> signing.approve(memo, seen(memo) - 1, acting)));
        });
    }

    @Test
    void aSecretaryNeverSignsAndAnotherUnitDoesNotFindIt() throws Exception {
        undone(() -> {
            long memo = numbered();
            assertThrows(EJBAccessException.class, () -> as("secretary1", () -> signing.sign(memo, seen(memo), "any")));
            assertEquals(memo, sheet("secretary1", memo).chosen().id());
            assertThrows(NotFoundException.class, () -> sheet("director2", memo));
            assertThrows(NotFoundException.class, () -> as("director2", () -> signing.sign(memo, 0, "any")));
        });
    }

    @Test
    void onlyWhoIsPrintedOnAPaperSignsIt() throws Exception {
        undone(() -> {
            long memo = numbered();
            MemoSheet sheet = sheet("director1", memo);
            entities.flush();
            entities.createNativeQuery("update memo set signed_as = 'another' where id = ?")
                    .setParameter(1, memo)
                    .executeUpdate();
            entities.clear();
            assertEquals(List.of(), sheet("director1", memo).pen().sign());
            assertEquals(
                    "memo.refused.signatory",
                    refusal(
                            "director1",
                            () -> signing.sign(
                                    memo,
                                    sheet.chosen().version(),
                                    key(sheet.pen().sign()))));
        });
    }

    @Test
    void aPaperWhoseBytesWereChangedIsNotOpened() throws Exception {
        undone(() -> {
            long memo = numbered();
            long paper = sheet("analyst1", memo).chosen().row().paperId();
            assertTrue(Identity.as("auditor1", () -> papers.open(paper)).content().length > 1000);
            entities.flush();
            entities.createNativeQuery("update registered_paper set content = ? where id = ?")
                    .setParameter(1, "%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII))
                    .setParameter(2, paper)
                    .executeUpdate();
            entities.clear();
            assertEquals("paper.refused.altered", refusal("auditor1", () -> papers.open(paper)));
        });
    }

    @Test
    void aWordDocumentIsGivenOfDraftsAndOfWhatWentOut() throws Exception {
        undone(() -> {
            long memo = composed();
            assertTrue(Identity.as("analyst1", () -> papers.word(memo)).name().endsWith(".docx"));
            MemoEdit edit = edit(memo);
            as("analyst1", () -> issuing.saveAndIssue(edit));
            assertTrue(Identity.as("ddg1", () -> papers.word(memo)).name().contains("ยธ ๐๕๒๐(อ)"));
        });
    }
}
