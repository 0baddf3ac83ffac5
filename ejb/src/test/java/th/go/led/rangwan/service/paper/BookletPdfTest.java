package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookletPdfTest {
    private static final Instant NOW = Instant.parse("2021-11-26T03:00:00Z");
    private static final String WARNING = "คำเตือน: ยังไม่ได้ยืนยัน";

    @Test
    void everyPageCarriesTheWarningAndItsNumber() throws IOException {
        List<List<String>> pages = PaperReader.pages(BookletPdf.render(booklet(WARNING, 40), NOW));
        assertTrue(pages.size() > 2, "pages: " + pages.size());
        for (int at = 0; at < pages.size(); at++) {
            assertEquals(WARNING, pages.get(at).get(0));
            assertTrue(pages.get(at).contains("ชุดที่ 1 · " + (at + 1) + "/" + pages.size()), "page " + (at + 1));
        }
    }

    @Test
    void theTextIsReadableAsItWasWritten() throws IOException {
        String all = String.join(
                "\n", PaperReader.pages(BookletPdf.render(booklet("", 2), NOW)).get(0));
        assertTrue(all.contains("Poor debtors reach mediation — where they live."), all);
        assertTrue(all.contains("96 จาก 100 คำ"), all);
    }

    @Test
    void theSameBookletAndMomentGiveTheSameBytes() {
        assertArrayEquals(BookletPdf.render(booklet(WARNING, 3), NOW), BookletPdf.render(booklet(WARNING, 3), NOW));
    }

    private static Booklet booklet(String warning, int paragraphs) {
        String text = "Poor debtors reach mediation — where they live.\n".repeat(paragraphs);
        return new Booklet(
                "ชุดเอกสารสำหรับยื่น",
                "กรมบังคับคดี",
                warning,
                "ชุดที่ 1",
                List.of(
                        new Booklet.Section("4a ผลลัพธ์", "96 จาก 100 คำ", text),
                        new Booklet.Section("4b ผู้รับประโยชน์", "", "\n\n" + text),
                        new Booklet.Section("5", "", text)));
    }
}
