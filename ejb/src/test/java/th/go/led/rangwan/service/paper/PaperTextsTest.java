package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.PdfUnfolding;

/** What words come out of a file, and how one without words is refused. */
class PaperTextsTest {
    private static final String THAI = "เรื่อง การสมัครรางวัล ๒๕๖๔\nเรียน อธิบดี";

    private static String refusal(byte[] file) {
        RefusedException refused = assertThrows(RefusedException.class, () -> PaperTexts.of(file));
        assertEquals("file", refused.field().orElse(""));
        return refused.key();
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!words.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void textInUtf8IsTakenAsItIs() {
        assertEquals(
                new PaperTexts.Words(PaperForm.TEXT_FILE, THAI), PaperTexts.of(THAI.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                THAI,
                PaperTexts.of(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void textInTheOldThaiCodeIsRecognised() {
        assertEquals(
                THAI,
                PaperTexts.of(THAI.getBytes(Charset.forName("x-windows-874"))).text());
        assertEquals(
                THAI, PaperTexts.of(THAI.getBytes(Charset.forName("TIS-620"))).text());
    }

    @Test
    void textInUtf16IsRecognisedByItsMark() {
        assertEquals(THAI, PaperTexts.of(THAI.getBytes(StandardCharsets.UTF_16)).text());
        byte[] little = ("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(THAI, PaperTexts.of(little).text());
        assertEquals("paper.refused.file.kind", refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}));
    }

    @Test
    void aBrowsersPdfGivesTheParagraphsOfTheMemoWithoutBlanksAfterMarks() throws IOException {
        String text;
        try (InputStream pdf = PaperTextsTest.class.getResourceAsStream("/papers/memo-printed.pdf")) {
            text = PaperTexts.of(pdf.readAllBytes()).text();
        }
        assertTrue(text.contains("เรื่อง การประชุมชี้แจงและแลกเปลี่ยนเรียนรู้แนวทางการสมัครรางวัล"), text);
        assertEquals(paragraphs(memo()), paragraphs(text));
    }

    private static String memo() throws IOException {
        try (InputStream memo = PaperTextsTest.class.getResourceAsStream("/papers/unpsa-2022-memo.txt")) {
            return new String(memo.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Without its blanks each: where a line ends is not the paper's. */
    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n", -1))
                .map(one -> one.replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void theTextLayerOfAPdfIsTaken() throws IOException {
        PaperTexts.Words words = PaperTexts.of(pdf("Apply by 3 December 2021", ""));
        assertEquals(PaperForm.PDF, words.form());
        assertTrue(words.text().contains("Apply by 3 December 2021"), words.text());
    }

    @Test
    void aPdfWithoutWordsIsRefusedInWords() throws IOException {
        assertEquals("paper.refused.file.noText", refusal(pdf("", "")));
        assertEquals("paper.refused.file.encrypted", refusal(pdf("secret", "secret")));
        byte[] whole = pdf("Apply", "");
        assertEquals("paper.refused.file.damaged", refusal(Arrays.copyOf(whole, 20)));
    }

    @Test
    void whatIsNeitherTextNorPdfIsRefused() {
        assertEquals("paper.refused.file.empty", refusal(new byte[0]));
        assertEquals("paper.refused.file.kind", refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 0, 0}));
        assertEquals("paper.refused.file.kind", refusal(new byte[] {(byte) 0xFC, (byte) 0xFD, (byte) 0xFE}));
    }

    @Test
    void whatUnfoldsIntoSomethingHugeIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        byte[] zeros = new byte[1024 * 1024];
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bomb)) {
            for (long left = PdfUnfolding.MOST_IN_ONE; left >= 0; left -= zeros.length) {
                packing.write(zeros);
            }
        }
        assertEquals("shared.refused.unfolds", refusal(bomb.toByteArray()));
    }
}
