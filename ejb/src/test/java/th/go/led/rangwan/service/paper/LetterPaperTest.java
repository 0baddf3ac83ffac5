package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class LetterPaperTest {
    private static final Instant PRODUCED = Instant.parse("2021-10-12T02:00:00Z");
    static final OfficialLetter DRAFT = new OfficialLetter(
            "",
            List.of("กรมบังคับคดี", "ถนนบางขุนนนท์ เขตบางกอกน้อย กรุงเทพฯ 10700"),
            null,
            "ขอความอนุเคราะห์ออกหนังสือรับรองผลงาน (Letter of Reference)",
            "คณบดีคณะนิติศาสตร์ มหาวิทยาลัยของรัฐ",
            "หนังสือสำนักงาน ก.พ.ร. ที่ นร 1200/ว 21 ลงวันที่ 1 ตุลาคม 2564",
            List.of("สรุปข้อมูลผลงาน จำนวน 1 ชุด", "ประเด็นที่ขอให้กล่าวถึง จำนวน 1 ชุด"),
            List.of(
                    "ด้วยกรมบังคับคดีจะส่งผลงานสมัครรางวัล UNPSA 2022",
                    "จึงขอความอนุเคราะห์ออกหนังสือรับรอง ภายในวันศุกร์ที่ 5 พฤศจิกายน 2564",
                    "จึงเรียนมาเพื่อโปรดพิจารณา"),
            SignatureBlock.acting("รองอธิบดี 1", "รองอธิบดี", "รักษาราชการแทน", "อธิบดีกรมบังคับคดี"),
            List.of("กลุ่มพัฒนาระบบบริหาร", "โทร. 0 2887 5124 ภายใน 1178"),
            true);
    private static final OfficialLetter ISSUED = DRAFT.issued("ยธ 0520(อ)/ 7", LocalDate.of(2021, 10, 12));

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u2060\\u200b]+", "");
    }

    private static String read(byte[] pdf) throws IOException {
        return squeezed(PaperReader.pages(pdf).stream().flatMap(List::stream).collect(Collectors.joining("\n")));
    }

    @Test
    void thePaperSaysItsPartsInTheOrderOfTheRegulationWithThaiDigits() throws IOException {
        String words = read(LetterPdf.render(ISSUED, PRODUCED));
        int at = -1;
        for (String part : List.of(
                "ที่ยธ๐๕๒๐(อ)/๗",
                "กรุงเทพฯ๑๐๗๐๐",
                "๑๒ตุลาคม๒๕๖๔",
                "เรื่อง",
                "เรียน",
                "อ้างถึง",
                "สิ่งที่ส่งมาด้วย",
                "๒.ประเด็นที่ขอให้กล่าวถึง",
                "ด้วยกรมบังคับคดี",
                "๕พฤศจิกายน๒๕๖๔",
                "จึงเรียนมาเพื่อโปรดพิจารณา",
                "ขอแสดงความนับถือ",
                "(รองอธิบดี๑)",
                "รองอธิบดีรักษาราชการแทน",
                "อธิบดีกรมบังคับคดี",
                "กลุ่มพัฒนาระบบบริหาร",
                "โทร.๐๒๘๘๗๕๑๒๔ภายใน๑๑๗๘")) {
            int found = words.indexOf(part, at + 1);
            assertTrue(found > at, part + " in\n" + words);
            at = found;
        }
        assertTrue(words.contains("UNPSA2022"), "digits of a Latin name stay");
    }

    @Test
    void theEmblemsPlaceStaysEmpty() throws IOException {
        String words = read(LetterPdf.render(ISSUED, PRODUCED));
        assertTrue(words.startsWith("ที่"), words);
    }

    @Test
    void aDraftSaysSoInThePlaceOfTheNumberAndHasNoDate() throws IOException {
        String words = read(LetterPdf.render(DRAFT, PRODUCED));
        assertTrue(words.startsWith("ที่ร่าง"), words);
        assertFalse(words.contains("๑๒ตุลาคม"));
        assertThrows(IllegalArgumentException.class, () -> DRAFT.issued("", LocalDate.of(2021, 10, 12)));
    }

    @Test
    void theSameLetterAndMomentGiveTheSameBytes() {
        assertArrayEquals(LetterPdf.render(ISSUED, PRODUCED), LetterPdf.render(ISSUED, PRODUCED));
    }

    @Test
    void withoutReferenceAndEnclosuresTheirLinesAreLeftOut() throws IOException {
        OfficialLetter bare = new OfficialLetter(
                "1",
                DRAFT.office(),
                LocalDate.of(2021, 10, 12),
                DRAFT.subject(),
                DRAFT.addressee(),
                "",
                List.of(),
                DRAFT.paragraphs(),
                DRAFT.signature(),
                DRAFT.contact(),
                false);
        String words = read(LetterPdf.render(bare, PRODUCED));
        assertFalse(words.contains("อ้างถึง"));
        assertFalse(words.contains("สิ่งที่ส่งมาด้วย"));
    }

    @Test
    void aLongLetterGoesOnWithItsSignatureUndivided() throws IOException {
        OfficialLetter longer = new OfficialLetter(
                "1",
                DRAFT.office(),
                LocalDate.of(2021, 10, 12),
                DRAFT.subject(),
                DRAFT.addressee(),
                "",
                List.of(),
                List.of("ข้อความยาวของหนังสือฉบับนี้ ".repeat(150), "จึงเรียนมาเพื่อโปรดพิจารณา"),
                DRAFT.signature(),
                DRAFT.contact(),
                false);
        List<List<String>> pages = PaperReader.pages(LetterPdf.render(longer, PRODUCED));
        assertTrue(pages.size() > 1);
        String last = squeezed(String.join("", pages.get(pages.size() - 1)));
        assertTrue(last.contains("ขอแสดงความนับถือ") && last.contains("(รองอธิบดี๑)"), last);
    }

    @Test
    void theWordDocumentSaysTheSame() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(LetterDocx.render(ISSUED)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            String words = squeezed(text.getText());
            for (String part : List.of(
                    "ที่ยธ๐๕๒๐(อ)/๗",
                    "๑๒ตุลาคม๒๕๖๔",
                    "เรื่อง",
                    "๑.สรุปข้อมูลผลงาน",
                    "ขอแสดงความนับถือ",
                    "(รองอธิบดี๑)")) {
                assertTrue(words.contains(part), part + " in\n" + words);
            }
        }
    }
}
