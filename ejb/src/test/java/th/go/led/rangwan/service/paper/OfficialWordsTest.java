package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ยธ 0520(อ)/ 595, ยธ ๐๕๒๐(อ)/ ๕๙๕",
        "โทร. 0 2887 5124 ภายใน 1178, โทร. ๐ ๒๘๘๗ ๕๑๒๔ ภายใน ๑๑๗๘",
        "รางวัล UNPSA 2022 จำนวน 4 สาขา, รางวัล UNPSA 2022 จำนวน ๔ สาขา",
        "COVID-19 ปี 2564, COVID-19 ปี ๒๕๖๔",
        "https://www.led.go.th/2564/7 วันที่ 7, https://www.led.go.th/2564/7 วันที่ ๗",
        "x9@led.go.th 3, x9@led.go.th 3",
        "เวลา 09.30 - 16.30 น., เวลา ๐๙.๓๐ - ๑๖.๓๐ น.",
        "๑๒ ข้อ 12, ๑๒ ข้อ ๑๒",
        "(SDGs) 17 เป้าหมาย, (SDGs) ๑๗ เป้าหมาย"
    })
    void digitsAreThaiUnlessTheyBelongToLatinWords(String typed, String printed) {
        assertEquals(printed, OfficialDigits.fold(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "๑. คุณสมบัติของผู้สมัคร, ๑. คุณสมบัติ...",
        "๔. เอกสารเพิ่มเติม (Supporting Documents), ๔. เอกสาร...",
        "ในการนี้ หากส่วนราชการใด, ในการนี้...",
        "- ทราบ และดำเนินการ, - ทราบ...",
        "ก, ก...",
        "๑., ๑....",
        "UNPSA 2022, UNPSA..."
    })
    void theCatchWordIsTheBeginningOfTheNextPage(String opening, String word) {
        assertEquals(word, CatchWord.of(opening));
    }

    @Test
    void aCatchWordStaysShort() {
        assertTrue(CatchWord.of("W".repeat(500)).length() <= 33);
        assertTrue(CatchWord.of("ก" + "่".repeat(500)).length() <= 33);
    }

    @ParameterizedTest
    @CsvSource({"กรมบังคับคดี", "รักษาราชการแทน", "๐๙.๓๐ น.", "https://a.go.th/b-c/d", "UNPSA@un.org", "อื่น ๆ"})
    void protectedWordsStayOnOneLine(String word) {
        Style style = new PaperPdf().regular(12);
        float width = style.width(style.line(word)) + 0.1f;
        for (int before = 0; before < 30; before++) {
            String text = "ก".repeat(before) + " " + word + " ข";
            List<Line> lines = style.lines(text.strip(), width + 20);
            assertTrue(lines.stream().anyMatch(line -> line.text().contains(word)), () -> lines.toString());
        }
    }

    @Test
    void linesPutTogetherAreTheParagraphAndFitTheColumn() {
        Style style = new PaperPdf().regular(12);
        for (MemoParagraph paragraph : Memos.body()) {
            StringBuilder read = new StringBuilder();
            for (Line line : style.lines(paragraph.text(), 300)) {
                read.append(line.text());
                assertTrue(style.width(line) <= 300.01f, line.text());
            }
            assertEquals(paragraph.text(), read.toString());
        }
    }

    @Test
    void stretchedLinesReachTheMarginAndLatinWordsStayWhole() {
        Style style = new PaperPdf().regular(12);
        for (MemoParagraph paragraph : Memos.body()) {
            for (Line line : style.lines(paragraph.text(), 300)) {
                float sum = 0;
                for (float gap : line.gaps()) {
                    sum += gap;
                }
                assertTrue(
                        Math.abs(sum - line.stretched()) < 1 || sum == 0,
                        () -> String.format(Locale.ROOT, "%s %s", line.text(), line.stretched()));
            }
        }
    }
}
