package th.go.led.rangwan.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.shared.RefusedException;

class ContentCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PDF, ผลสำรวจ 2564.pdf",
        "PDF, REPORT.PDF",
        "DOCX, รายงาน.docx",
        "PNG, แผนที่.png",
        "JPEG, ภาพกิจกรรม.jpg",
        "JPEG, ภาพ.JPEG",
        "PDF, ../../etc/passwd.pdf",
        "PDF, \u202Efdp.exe.pdf"
    })
    void aWholeFileWhoseNameTypeAndContentAgreeIsTaken(FileKind kind, String name) throws IOException {
        assertEquals(kind, ContentCheck.kindOf(file(whole(kind)), name, kind.type()));
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, a.docx, DOCX, evidence.refused.docx",
        "PDF, a.png, PNG, evidence.refused.image",
        "PDF, a.jpg, JPEG, evidence.refused.image",
        "DOCX, a.pdf, PDF, evidence.refused.pdf",
        "PNG, a.jpg, JPEG, evidence.refused.image",
        "JPEG, a.png, PNG, evidence.refused.image",
        "PNG, a.pdf, PDF, evidence.refused.pdf",
        "PDF, a.pdf, PNG, evidence.refused.declared",
        "PDF, a.png, PDF, evidence.refused.declared",
        "PDF, a.exe, PDF, evidence.refused.kind",
        "PDF, a.pdf.exe, PDF, evidence.refused.kind",
        "PDF, a.svg, PDF, evidence.refused.kind",
        "DOCX, a.docm, DOCX, evidence.refused.kind",
        "PDF, pdf, PDF, evidence.refused.kind"
    })
    void aFileThatLiesAboutItselfIsRefused(FileKind content, String name, FileKind declared, String key)
            throws IOException {
        assertRefused(key, whole(content), name, declared.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/octet-stream", "text/html", "application/pdfx"})
    void aTypeThatIsNotDeclaredAsItsOwnIsRefused(String declared) throws IOException {
        assertRefused("evidence.refused.declared", whole(FileKind.PDF), "a.pdf", declared);
        assertRefused("evidence.refused.declared", whole(FileKind.PDF), "a.pdf", null);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aTruncatedFileIsRefused(FileKind kind) throws IOException {
        byte[] whole = whole(kind);
        for (int part = 1; part <= 9; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThrows(
                    RefusedException.class, () -> ContentCheck.kindOf(file(cut), "a." + kind.ending(), kind.type()));
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noiseUnderAnyNameIsARefusalAndNeverAFault(FileKind kind) throws IOException {
        Random random = new Random(42);
        byte[] whole = whole(kind);
        for (int round = 0; round < 60; round++) {
            byte[] noisy = whole.clone();
            for (int hit = 0; hit < 20; hit++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            try {
                ContentCheck.kindOf(file(noisy), "a." + kind.ending(), kind.type());
            } catch (RefusedException lawful) {
                assertEquals("file", lawful.field().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedPdfIsRefusedWithOrWithoutAPasswordForReading(String reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", reading, new AccessPermission()));
            document.save(out);
        }
        assertRefused("evidence.refused.encrypted", out.toByteArray(), "a.pdf", FileKind.PDF.type());
    }

    @Test
    void anArchiveThatUnfoldsHugelyIsRefused() throws IOException {
        byte[] bomb = docx("word/media/zeros.bin", new byte[64 * 1024 * 1024]);
        assertRefused("evidence.refused.unfolds", bomb, "a.docx", FileKind.DOCX.type());
    }

    @Test
    void anArchiveOfTooManyEntriesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int entry = 0; entry <= DocxCheck.MOST_ENTRIES; entry++) {
                zip.putNextEntry(new ZipEntry("e" + entry));
            }
        }
        assertRefused("evidence.refused.unfolds", out.toByteArray(), "a.docx", FileKind.DOCX.type());
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, evidence.refused.macros",
        "../evil.xml, evidence.refused.docx",
        "/etc/passwd, evidence.refused.docx"
    })
    void macrosAndNamesThatClimbAreRefused(String entry, String key) throws IOException {
        assertRefused(key, docx(entry, new byte[] {1}), "a.docx", FileKind.DOCX.type());
    }

    @Test
    void anArchiveThatIsNoWordDocumentIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertRefused("evidence.refused.docx", out.toByteArray(), "a.docx", FileKind.DOCX.type());
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedWithoutUnfoldingIt() throws IOException {
        byte[] huge = whole(FileKind.PNG);
        huge[16] = 0;
        huge[17] = 1; // a width of 65,536 + what stood there
        CRC32 sum = new CRC32();
        sum.update(huge, 12, 17);
        for (int place = 0; place < 4; place++) {
            huge[29 + place] = (byte) (sum.getValue() >> (24 - 8 * place));
        }
        assertRefused("evidence.refused.pixels", huge, "a.png", FileKind.PNG.type());
    }

    @Test
    void whatFollowsAPictureIsNotTaken() throws IOException {
        byte[] picture = whole(FileKind.PNG);
        byte[] tail = "<script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);
        assertRefused("evidence.refused.image", both, "a.png", FileKind.PNG.type());
    }

    private void assertRefused(String key, byte[] content, String name, String declared) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> ContentCheck.kindOf(file(content), name, declared));
        assertEquals(key, refused.key());
        assertEquals("file", refused.field().orElseThrow());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), content);
    }

    private static byte[] whole(FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> pdf();
            case DOCX -> docx("word/styles.xml", "<styles/>".getBytes(StandardCharsets.UTF_8));
            case PNG, JPEG -> picture(kind);
        };
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture(FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind.name(), out);
        return out.toByteArray();
    }

    private static byte[] docx(String extra, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + FileKind.DOCX.type()
                                    + ".main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
            put(zip, extra, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
