package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.service.memo.BookAsk;
import th.go.led.rangwan.service.memo.MemoBook;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoSheet;

/** The registers of the units: their numbers, first numbers, and what their books show and give out. */
class RegisterBookServiceIT extends MemoOfAnEvent {
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
