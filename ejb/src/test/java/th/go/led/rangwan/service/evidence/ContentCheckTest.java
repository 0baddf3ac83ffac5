package th.go.led.rangwan.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import th.go.led.rangwan.service.shared.PdfUnfolding;

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
        "XLSX, ตัวชี้วัด.xlsx",
        "PPTX, นำเสนอ.pptx",
        "MP4, วิดีโอ ประชาชนรู้สิทธิ.mp4",
        "VTT, คำบรรยาย.vtt",
        "PDF, ../../etc/passwd.pdf",
        "PDF, \u202Efdp.exe.pdf"
    })
    void aWholeFileWhoseNameTypeAndContentAgreeIsTaken(FileKind kind, String name) throws IOException {
        assertEquals(kind, ContentCheck.kindOf(file(Specimens.whole(kind)), name, kind.type()));
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, a.docx, DOCX, evidence.refused.office",
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
        "PDF, pdf, PDF, evidence.refused.kind",
        "DOCX, a.xlsx, XLSX, evidence.refused.office",
        "XLSX, a.pptx, PPTX, evidence.refused.office",
        "PDF, a.mp4, MP4, evidence.refused.video",
        "PNG, a.vtt, VTT, evidence.refused.subtitles"
    })
    void aFileThatLiesAboutItselfIsRefused(FileKind content, String name, FileKind declared, String key)
            throws IOException {
        assertRefused(key, Specimens.whole(content), name, declared.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/octet-stream", "text/html", "application/pdfx"})
    void aTypeThatIsNotDeclaredAsItsOwnIsRefused(String declared) throws IOException {
        assertRefused("evidence.refused.declared", Specimens.whole(FileKind.PDF), "a.pdf", declared);
        assertRefused("evidence.refused.declared", Specimens.whole(FileKind.PDF), "a.pdf", null);
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "VTT") // text has no end of its own
    void aTruncatedFileIsRefused(FileKind kind) throws IOException {
        byte[] whole = Specimens.whole(kind);
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
        byte[] whole = Specimens.whole(kind);
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
        byte[] bomb = Specimens.docx("word/media/zeros.bin", new byte[64 * 1024 * 1024]);
        assertRefused("shared.refused.unfolds", bomb, "a.docx", FileKind.DOCX.type());
    }

    @Test
    void anArchiveOfTooManyEntriesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int entry = 0; entry <= OfficeCheck.MOST_ENTRIES; entry++) {
                zip.putNextEntry(new ZipEntry("e" + entry));
            }
        }
        assertRefused("shared.refused.unfolds", out.toByteArray(), "a.docx", FileKind.DOCX.type());
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, evidence.refused.macros",
        "../evil.xml, evidence.refused.office",
        "/etc/passwd, evidence.refused.office"
    })
    void macrosAndNamesThatClimbAreRefused(String entry, String key) throws IOException {
        assertRefused(key, Specimens.docx(entry, new byte[] {1}), "a.docx", FileKind.DOCX.type());
    }

    @Test
    void anArchiveThatIsNoWordDocumentIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertRefused("evidence.refused.office", out.toByteArray(), "a.docx", FileKind.DOCX.type());
    }

    @Test
    void entitiesInAnyPartAreRefusedAlsoInUtf16() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (FileKind kind : List.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX)) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertRefused(
                        "evidence.refused.entities",
                        Specimens.office(kind, "custom/item1.xml", entity.getBytes(charset)),
                        "a." + kind.ending(),
                        kind.type());
            }
        }
    }

    @Test
    void aLockedOfficeDocumentIsRefusedInItsOwnWords() throws IOException {
        byte[] locked = new byte[4096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, locked, 0, mark.length);
        assertRefused("evidence.refused.office.locked", locked, "a.docx", FileKind.DOCX.type());
    }

    @Test
    void aVideoWithoutItsIndexOrWithALockIsRefused() throws IOException {
        assertRefused("evidence.refused.video", Specimens.video("free", new byte[1]), "a.mp4", FileKind.MP4.type());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Specimens.video("moov", new byte[1]));
        Specimens.box(new DataOutputStream(out), "pssh", new byte[16]);
        assertRefused("evidence.refused.video.locked", out.toByteArray(), "a.mp4", FileKind.MP4.type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript /JS (app.alert\\(1\\))",
                "/S /Launch /F (cmd.exe)",
                "/S /SubmitForm /F (http://x)"
            })
    void aPdfThatRunsSomethingIsRefused(String action) throws IOException {
        assertRefused(
                "evidence.refused.runs",
                Specimens.pdfOf("<< /Type /Action " + action + " >>", ""),
                "a.pdf",
                FileKind.PDF.type());
    }

    @Test
    void aPdfStreamThatUnfoldsIntoGigabytesIsRefusedWithoutKeepingIt() throws IOException {
        byte[] bomb = Specimens.packed(PdfUnfolding.MOST_IN_ONE + 1);
        assertRefused(
                "shared.refused.unfolds",
                Specimens.pdfOf("", Specimens.stream("/Filter /FlateDecode", bomb)),
                "a.pdf",
                FileKind.PDF.type());
        assertRefused(
                "shared.refused.unfolds",
                Specimens.pdfOf("", Specimens.stream("/Filter /Fl#61teDecode", bomb)),
                "a.pdf",
                FileKind.PDF.type());
        assertRefused(
                "shared.refused.unfolds",
                Specimens.pdfOf("", Specimens.stream("/Filter 9 0 R", bomb)),
                "a.pdf",
                FileKind.PDF.type());
        assertRefused(
                "shared.refused.unfolds",
                Specimens.pdfOf("", Specimens.stream("/Filter [/FlateDecode /FlateDecode]", bomb)),
                "a.pdf",
                FileKind.PDF.type());
    }

    @Test
    void aStreamOfObjectsMayHoldLessThanAPicture() throws IOException {
        byte[] bomb = Specimens.packed(PdfUnfolding.MOST_OBJECTS + 1);
        String head = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
        assertRefused(
                "shared.refused.unfolds",
                Specimens.pdfOf("", Specimens.stream(head, bomb)),
                "a.pdf",
                FileKind.PDF.type());
    }

    @Test
    void aPdfWithAPictureOfTooManyPixelsIsRefused() throws IOException {
        String huge = "<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 >>";
        assertRefused("evidence.refused.pixels", Specimens.pdfOf(huge, ""), "a.pdf", FileKind.PDF.type());
    }

    @Test
    void aPdfOfTooManyPagesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page <= PdfCheck.MOST_PAGES; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        assertRefused("evidence.refused.pages", out.toByteArray(), "a.pdf", FileKind.PDF.type());
    }

    @Test
    void thePagesOfAPdfAreCounted() throws IOException {
        assertEquals(1, PdfCheck.check(file(Specimens.pdf())));
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedWithoutUnfoldingIt() throws IOException {
        byte[] huge = Specimens.whole(FileKind.PNG);
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
        byte[] picture = Specimens.whole(FileKind.PNG);
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
}
