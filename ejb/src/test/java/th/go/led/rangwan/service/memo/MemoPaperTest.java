package th.go.led.rangwan.service.memo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.memo.MemoKind;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.service.paper.MemoAnnotation;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.PaperReader;
import th.go.led.rangwan.service.paper.SignatureBlock;

/** The composed memo as a paper: what a reader of the PDF gets. */
class MemoPaperTest {
    private static final LocalDate ISSUED = LocalDate.of(2021, 11, 22);

    private static OfficialMemo paper() {
        MemoWords words = MemoComposer.compose(Cases.with(Cases.GOOD));
        return new OfficialMemo(
                        "กลุ่มพัฒนาระบบบริหาร โทร. ๐ ๒๘๘๗ ๕๑๒๔ ภายใน ๑๑๗๘",
                        "",
                        null,
                        words.subject(),
                        words.addressee(),
                        MemoLines.body(MemoKind.APPLICATION, words),
                        words.closing().words(),
                        SignatureBlock.of("ผอ.กลุ่มพัฒนาระบบบริหาร", "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"),
                        List.of(new MemoAnnotation(
                                "อนุมัติ",
                                "ให้ติดตามหนังสือรับรอง 1 ฉบับ",
                                SignatureBlock.acting(
                                        "รองอธิบดี 1", "รองอธิบดีกรมบังคับคดี", "รักษาราชการแทน", "อธิบดีกรมบังคับคดี"),
                                ISSUED)),
                        true)
                .issued("ยธ 0520(อ)/ 1", ISSUED);
    }

    @Test
    void theTextIsReadBackInThaiDigits() throws IOException {
        byte[] pdf = MemoPdf.render(paper(), Cases.NOW);
        String read = PaperReader.pages(pdf).stream()
                .flatMap(List::stream)
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
        for (String words : List.of(
                "ที่ยธ๐๕๒๐(อ)/๑",
                "วันที่๒๒พฤศจิกายน๒๕๖๔",
                "๒.๓คุณสมบัติ",
                "๗๘.๕จาก๑๐๐คะแนน",
                "UnitedNationsPublicServiceAwards2022",
                "-อนุมัติให้ติดตามหนังสือรับรอง๑ฉบับ",
                "รองอธิบดีกรมบังคับคดีรักษาราชการแทน")) {
            assertTrue(read.contains(words), words + " in " + read);
        }
        assertFalse(read.contains("ร่าง"), read);
    }

    @Test
    void theScreenReadsWhatThePaperPrints() {
        OfficialMemo printed = paper().printed();
        assertTrue(printed.number().equals("ยธ ๐๕๒๐(อ)/ ๑"), printed.number());
        assertTrue(printed.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.label().equals("๒.๓")));
    }
}
