package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.StaleException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.memo.BookAsk;
import th.go.led.rangwan.service.memo.CircularService;
import th.go.led.rangwan.service.memo.EventMemoService;
import th.go.led.rangwan.service.memo.MemoBook;
import th.go.led.rangwan.service.memo.MemoBookExportService;
import th.go.led.rangwan.service.memo.MemoBookService;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoIssueService;
import th.go.led.rangwan.service.memo.MemoPaperService;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.service.memo.MemoSheet;
import th.go.led.rangwan.service.memo.MemoSigningService;

/** Memos without an application: who writes, numbers, signs and approves them, and what the register then shows. */
class MemoServiceIT extends TheWhole {
    private static final EventContent YESTERDAY = new EventContent(
            EventKind.WORKSHOP,
            new Bilingual("อบรมของบททดสอบบันทึก", ""),
            "ห้องประชุม 1",
            LocalDate.of(2021, 10, 11),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            "บททดสอบ");

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    private EntityManager entities;

    @Inject
    private EventService events;

    @Inject
    private EventDesk desk;

    @Inject
    private EventMemoService reports;

    @Inject
    private CircularService circulars;

    @Inject
    private MemoService memos;

    @Inject
    private MemoIssueService issuing;

    @Inject
    private MemoSigningService signing;

    @Inject
    private MemoPaperService papers;

    @Inject
    private MemoBookService books;

    @Inject
    private MemoBookExportService exports;

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

    private long attendedEvent() throws Exception {
        return Identity.as("analyst1", () -> {
            long id = desk.add("unpsa-2022", YESTERDAY);
            long person = events.people().stream()
                    .filter(row -> row.name().th().equals("นักวิเคราะห์ฯ 2"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.assign(id, events.sheet(id).version(), person, true);
            long part = events.sheet(id).parts().get(0).id();
            desk.attend(id, events.sheet(id).version(), Map.of(part, true));
            return id;
        });
    }

    private long composed() throws Exception {
        long event = attendedEvent();
        return Identity.as("analyst1", () -> reports.compose(event));
    }

    private MemoSheet sheet(String login, long memo) throws Exception {
        return Identity.as(login, () -> memos.alone(memo));
    }

    private MemoEdit edit(long memo) throws Exception {
        MemoSheet.Draft draft = sheet("analyst1", memo).draft();
        return new MemoEdit(memo, draft.version(), draft.words());
    }

    private long numbered() throws Exception {
        long memo = composed();
        MemoEdit edit = edit(memo);
        as("analyst1", () -> issuing.saveAndIssue(edit));
        return memo;
    }

    private long seen(long memo) throws Exception {
        return sheet("analyst1", memo).chosen().version();
    }

    private static String key(List<MemoSheet.Choice> choices) {
        return choices.get(0).key();
    }

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

    @Test
    void circularsRunInTheRegisterOfTheirUnitFromTheNumberThatWasSetOnce() throws Exception {
        undone(() -> {
            long memo = Identity.as("director2", () -> circulars.begin("แจ้งเวียนของบททดสอบ"));
            MemoSheet sheet = sheet("director2", memo);
            MemoEdit edit =
                    new MemoEdit(memo, sheet.draft().version(), sheet.draft().words());
            long unit = Identity.as("director2", () -> books.book(BookAsk.ANY, 0))
                    .ask()
                    .unitId();
            entities.find(OrgUnit.class, unit).headPapersWith("ยธ ๐๕๙๙/", "");
            as("director2", () -> books.begin(unit, PaperSeries.CIRCULAR, 21));
            as("director2", () -> signing.signAndIssue(edit, key(sheet.pen().sign())));
            BookAsk ask = new BookAsk(unit, 2021, PaperSeries.CIRCULAR, "", null);
            MemoBook book = Identity.as("director2", () -> books.book(ask, 0));
            assertEquals("ยธ 0599/ว 21", book.rows().get(0).reference());
            assertEquals(21, book.first());
            assertFalse(book.mayBegin());
            assertEquals(
                    List.of(),
                    Identity.as("director2", () -> books.book(ask, 21)).rows());
        });
    }

    @Test
    void theFirstNumberIsSetOnceAndByItsUnitAlone() throws Exception {
        undone(() -> {
            long unit = Identity.as("director2", () -> books.book(BookAsk.ANY, 0))
                    .ask()
                    .unitId();
            entities.find(OrgUnit.class, unit).headPapersWith("ยธ ๐๕๙๙/", "");
            as("director2", () -> books.begin(unit, PaperSeries.CIRCULAR, 21));
            assertEquals(
                    "paper.refused.first.late", refusal("director2", () -> books.begin(unit, PaperSeries.CIRCULAR, 1)));
        });
        undone(() -> {
            long unit = Identity.as("director1", () -> books.book(BookAsk.ANY, 0))
                    .ask()
                    .unitId();
            assertEquals(
                    "memo.refused.registry", refusal("director2", () -> books.begin(unit, PaperSeries.CIRCULAR, 21)));
        });
    }

    @Test
    void cancelledNumbersStayInTheBookAndAreFoundByTheirWords() throws Exception {
        undone(() -> {
            long memo = numbered();
            as("analyst1", () -> issuing.cancel(memo, seen(memo), "พิมพ์วันที่ผิด"));
            MemoBook.Row row =
                    found("อบรมของบททดสอบบันทึก", PaperState.CANCELLED).get(0);
            assertEquals("พิมพ์วันที่ผิด", row.reason());
            assertEquals("memo-paper.xhtml?memo=" + memo, row.page());
            assertEquals(List.of(), found("อบรมของบททดสอบบันทึก", PaperState.ISSUED));
            assertEquals(
                    1,
                    found("๐๕๒๐(อ)/ " + row.number(), null).stream()
                            .filter(one -> one.paperId() == row.paperId())
                            .count());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            as(
                    "auditor1",
                    () -> exports.export(new BookAsk(0, 0, PaperSeries.MEMO, "อบรมของบททดสอบบันทึก", null), file));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
                assertEquals(
                        row.reference(), book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
                assertEquals(
                        "พิมพ์วันที่ผิด",
                        book.getSheetAt(0).getRow(2).getCell(5).getStringCellValue());
            }
        });
    }

    private List<MemoBook.Row> found(String words, PaperState state) throws Exception {
        return Identity.as("auditor1", () -> {
            long unit = books.book(BookAsk.ANY, 0).units().stream()
                    .filter(one -> one.name().th().equals("กลุ่มพัฒนาระบบบริหาร"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return books.book(new BookAsk(unit, 2021, PaperSeries.MEMO, words, state), 0)
                    .rows();
        });
    }
}
