package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.shared.ThaiDigits;

class MemoPdfTest {
    private final OfficialMemo call = Memos.ofTheCall();
    private final byte[] pdf = MemoPdf.render(call, Memos.PRODUCED);

    @Test
    void everyWordOfTheMemoIsReadBackExactly() throws IOException {
        String read = wordsOf(PaperReader.pages(pdf));
        for (MemoParagraph paragraph : call.paragraphs()) {
            assertTrue(read.contains(squeeze(MemoPdf.words(paragraph.text()))), paragraph.text());
        }
        assertTrue(read.contains("ยธ๐๕๒๐(อ)/๕๙๕"));
        assertTrue(read.contains("วันที่๑๑ตุลาคม๒๕๖๔"));
    }

    @Test
    void aReaderWithoutReplacementTextGetsTheCompatibleSpelling() throws IOException {
        String exact = wordsOf(PaperReader.pages(pdf));
        String plain = wordsOf(PaperReader.pagesByToUnicode(pdf)).replace("\u2060", "");
        assertEquals(
                Normalizer.normalize(exact, Normalizer.Form.NFKD), Normalizer.normalize(plain, Normalizer.Form.NFKD));
    }

    @Test
    void theFirstPageOfTheMemoEndsWhereTheOriginalDoes() throws IOException {
        List<List<String>> pages = PaperReader.pages(pdf);
        assertEquals("๑. คุณสมบัติ...", lastOf(pages.get(0)));
        assertEquals("- ๒ -", pages.get(1).get(0));
        assertEquals("๑. คุณสมบัติของผู้สมัคร", pages.get(1).get(1));
    }

    @Test
    void everyPageThatGoesOnCarriesTheFirstWordsOfTheNext() throws IOException {
        List<List<String>> pages = PaperReader.pages(pdf);
        for (int i = 0; i + 1 < pages.size(); i++) {
            String word = lastOf(pages.get(i));
            assertTrue(word.endsWith("..."), word);
            assertTrue(pages.get(i + 1).get(1).startsWith(word.substring(0, word.length() - 3)), word);
            assertEquals(
                    "- " + ThaiDigits.toThai(i + 2) + " -", pages.get(i + 1).get(0));
        }
        assertFalse(lastOf(pages.get(pages.size() - 1)).endsWith("..."));
    }

    @Test
    void anActingSignatureNamesTheReplacedPostBelow() throws IOException {
        List<String> lines =
                PaperReader.pages(pdf).stream().flatMap(List::stream).toList();
        int at = lines.indexOf("(รองอธิบดีคนที่หนึ่ง)");
        assertEquals(
                List.of("รองอธิบดี รักษาราชการแทน", "อธิบดีกรมบังคับคดี", "๑๒ ต.ค. ๒๕๖๔"),
                lines.subList(at + 1, at + 4));
    }

    @Test
    void aDraftSaysSoInPlaceOfTheNumber() throws IOException {
        List<String> lines =
                PaperReader.pages(MemoPdf.render(Memos.with(), Memos.PRODUCED)).get(0);
        assertEquals("ร่าง", lines.get(lines.indexOf("ที่") + 1));
        assertThrows(IllegalArgumentException.class, () -> Memos.with().issued("", Memos.WRITTEN));
    }

    @Test
    void theSameMemoAndMomentGiveTheSameBytes() {
        assertArrayEquals(pdf, MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED));
    }

    @Test
    void aLongPaperKeepsItsNumbersAndCatchWords() throws IOException {
        List<MemoParagraph> body = new ArrayList<>();
        Collections.nCopies(18, Memos.body()).forEach(body::addAll);
        byte[] paper = MemoPdf.render(Memos.with(body.toArray(MemoParagraph[]::new)), Memos.PRODUCED);
        List<List<String>> pages = PaperReader.pages(paper);
        assertTrue(pages.size() > 60, pages.size() + " pages");
        assertEquals("- ๖๐ -", pages.get(59).get(0));
        assertTrue(paper.length < 1024 * 1024, paper.length + " bytes");
        assertTrue(lastOf(pages.get(59)).endsWith("..."));
    }

    @Test
    void aSignatureIsNeverPartedFromTheClosingSentence() throws IOException {
        for (int lines = 20; lines < 36; lines++) {
            MemoParagraph[] body = Collections.nCopies(lines, MemoParagraph.plain("ข้อความหนึ่งบรรทัด"))
                    .toArray(MemoParagraph[]::new);
            List<List<String>> pages = PaperReader.pages(MemoPdf.render(Memos.with(body), Memos.PRODUCED));
            List<String> last = pages.get(pages.size() - 1);
            assertTrue(last.contains("จึงเรียนมาเพื่อโปรดพิจารณา"), lines + " lines");
            assertTrue(last.contains("(ผู้อำนวยการคนที่หนึ่ง)"), lines + " lines");
            assertTrue(last.contains("ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร"), lines + " lines");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("th-TH", document.getDocumentCatalog().getLanguage());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            assertEquals(
                    MemoPdf.words(call.subject()),
                    document.getDocumentInformation().getTitle());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"));
            assertEquals(1.7f, document.getVersion());
        }
    }

    private static String wordsOf(List<List<String>> pages) {
        return pages.stream()
                .map(page -> page.stream()
                        .filter(line -> !line.endsWith("...") && !line.matches("- [๐-๙]+ -"))
                        .collect(Collectors.joining()))
                .map(MemoPdfTest::squeeze)
                .collect(Collectors.joining());
    }

    private static String squeeze(String text) {
        return text.replace(" ", "");
    }

    private static String lastOf(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}
