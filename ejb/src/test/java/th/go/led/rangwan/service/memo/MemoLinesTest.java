package th.go.led.rangwan.service.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.service.paper.MemoParagraph;

class MemoLinesTest {
    @ParameterizedTest
    @CsvSource({
        "2.1 กำหนดรับสมัคร, ITEM, 2, 2.1, กำหนดรับสมัคร",
        "๒.๑ กำหนดรับสมัคร, ITEM, 2, ๒.๑, กำหนดรับสมัคร",
        "1) ผ่าน, ITEM, 1, 1), ผ่าน",
        "- ทราบ, ITEM, 1, -, ทราบ",
        "2564 เป็นปีที่เริ่ม, PLAIN, 1, '', 2564 เป็นปีที่เริ่ม",
        "ข้อ ๑.๔ ผ่าน, PLAIN, 1, '', ข้อ ๑.๔ ผ่าน"
    })
    void aLineIsAnItemByItsLabel(String line, String kind, int level, String label, String text) {
        assertEquals(
                List.of(new MemoParagraph(MemoParagraph.Kind.valueOf(kind), level, label, text)),
                MemoLines.paragraphs(line));
    }

    @Test
    void whatFollowsANumberedItemStandsBelowIt() {
        List<MemoParagraph> read = MemoLines.paragraphs("2.3 คุณสมบัติ\n1) ผ่าน\n\n2.4 เอกสาร");
        assertEquals(List.of(2, 3, 2), read.stream().map(MemoParagraph::level).toList());
    }

    @Test
    void theThreePartsStandUnderTheirHeadings() {
        List<MemoParagraph> body =
                MemoLines.body(MemoKind.APPLICATION, new MemoWords("เรื่อง", "ถึง", "ก", "ข", "ค", MemoClose.CONSIDER));
        assertEquals(
                List.of("เรื่องเดิม", "ก", "ข้อเท็จจริง", "ข", "ข้อเสนอ", "ค"),
                body.stream().map(MemoParagraph::text).toList());
    }
}
