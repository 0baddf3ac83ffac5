package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The memo as a Word document: the words of the PDF, in the fonts and sizes of the office. */
class MemoDocxTest {
    private static XWPFDocument read(OfficialMemo memo) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(MemoDocx.render(memo)));
    }

    private static List<XWPFRun> runs(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isBlank())
                .toList();
    }

    @Test
    void everyWordOfThePaperStandsInIt() throws IOException {
        OfficialMemo memo = Memos.ofTheCall();
        try (XWPFDocument document = read(memo)) {
            String words = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            OfficialMemo printed = memo.printed();
            for (MemoParagraph paragraph : printed.paragraphs()) {
                assertTrue(words.contains(paragraph.text()), paragraph.text());
            }
            for (String line : List.of(
                    "ยธ ๐๕๒๐(อ)/ ๕๙๕",
                    "๑๑ ตุลาคม ๒๕๖๔",
                    printed.subject(),
                    "เรียน  อธิบดีกรมบังคับคดี",
                    "(ผู้อำนวยการคนที่หนึ่ง)",
                    "รองอธิบดี รักษาราชการแทน",
                    "๑๒ ต.ค. ๒๕๖๔")) {
                assertTrue(words.contains(line), line);
            }
        }
    }

    @Test
    void sizesAndFontAreThoseOfTheRegulation() throws IOException {
        try (XWPFDocument document = read(Memos.ofTheCall())) {
            List<XWPFRun> runs = runs(document);
            assertEquals(29, size(runs, "บันทึกข้อความ"));
            assertEquals(20, size(runs, "ส่วนราชการ"));
            assertEquals(20, size(runs, "ที่"));
            assertEquals(20, size(runs, "วันที่"));
            assertEquals(20, size(runs, "เรื่อง"));
            assertTrue(runs.stream().allMatch(run -> "TH SarabunPSK".equals(run.getFontFamily())));
            assertTrue(runs.stream().allMatch(run -> run.getCTR().getRPr().sizeOfSzCsArray() == 1));
            assertEquals(
                    List.of(16.0),
                    runs.stream()
                            .filter(run -> !run.isBold())
                            .map(XWPFRun::getFontSizeAsDouble)
                            .distinct()
                            .toList());
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertEquals(3 * DocxSheet.CM, ((Number) margins.getLeft()).intValue());
            assertEquals(2 * DocxSheet.CM, ((Number) margins.getRight()).intValue());
        }
    }

    private static int size(List<XWPFRun> runs, String label) {
        XWPFRun found = runs.stream()
                .filter(run -> run.text().equals(label))
                .findFirst()
                .orElseThrow();
        assertTrue(found.isBold(), label);
        return found.getFontSizeAsDouble().intValue();
    }

    @Test
    void pagesFromTheSecondOnAreNumberedInThaiDigits() throws IOException {
        try (XWPFDocument document = read(Memos.ofTheCall())) {
            assertTrue(
                    document.getHeaderList().stream()
                            .flatMap(header -> header.getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .anyMatch(run -> run.getCTR().getInstrTextList().stream()
                                    .anyMatch(code -> code.getStringValue().equals("PAGE"))),
                    "a field for the page's number");
            var section = document.getDocument().getBody().getSectPr();
            assertTrue(section.isSetTitlePg());
            assertEquals("thaiNumbers", section.getPgNumType().getFmt().toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("th.go.led.rangwan.service.paper.HostileTextTest#typedAndPrinted")
    void nothingThatIsTypedStopsIt(String what, String typed, String printed) throws IOException {
        try (XWPFDocument document = read(Memos.with(MemoParagraph.plain("ต้น" + typed + "ปลาย")))) {
            assertTrue(
                    document.getParagraphs().stream()
                            .anyMatch(paragraph -> paragraph.getText().startsWith("ต้น")),
                    what);
        }
    }
}
