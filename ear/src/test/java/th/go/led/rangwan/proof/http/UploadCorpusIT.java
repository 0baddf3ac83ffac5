package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.proof.server.TheWhole;

/** What people and attackers bring in: kept exactly as named, or refused in words; never a fault. */
@RunAsClient
class UploadCorpusIT extends TheWhole {
    private static final String UPLOAD = "/upload/evidence";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]+)\"");
    private static final Pattern GO = Pattern.compile("\"go\":\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("/download/file/\\d+");
    private static final Pattern NAME = Pattern.compile("filename\\*=UTF-8''(\\S+)");
    private static final Map<String, String> TO = Map.of("id", "1");
    private static int made;

    private final Visitor visitor = Visitor.as("analyst1");
    private final String token = token(visitor);

    private static String token(Visitor visitor) {
        Matcher token =
                TOKEN.matcher(visitor.get("/analyst/evidence-add.xhtml?id=1").body());
        assertTrue(token.find());
        return token.group(1);
    }

    /** A small PDF, every one different: the same content is taken once only. */
    private static byte[] pdf() {
        String body = "%PDF-1.4\n%" + System.nanoTime() + " " + ++made
                + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int object = 1; object <= 3; object++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(object + " 0 obj")));
        }
        return (body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types>" + DOCX + ".main+xml</Types>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[64 * 1024 * 1024]);
        }
        return out.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        return noise;
    }

    static Stream<Visitor.Sent> hostile() throws IOException {
        byte[] pdf = pdf();
        return Stream.of(
                new Visitor.Sent("ผล.pdf", PDF, new byte[0]),
                new Visitor.Sent("ผล.pdf", PDF, noise()),
                new Visitor.Sent("ผล.pdf", "text/html", pdf),
                new Visitor.Sent("ผล.png", "image/png", pdf),
                new Visitor.Sent("ผล.docx", DOCX, pdf),
                new Visitor.Sent("ผล.exe", PDF, pdf),
                new Visitor.Sent("ผล", PDF, pdf),
                new Visitor.Sent("ผล.pdf", PDF, Arrays.copyOf(pdf, pdf.length / 2)),
                new Visitor.Sent("ผล.docx", DOCX, bomb()),
                new Visitor.Sent("ผล.mp4", "video/mp4", noise()),
                new Visitor.Sent("ผล.vtt", "text/vtt", noise()),
                new Visitor.Sent("ผล.jpg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
                new Visitor.Sent("ก".repeat(2100) + ".pdf", PDF, pdf()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatLiesOrIsBrokenIsRefusedInWords(Visitor.Sent file) {
        HttpResponse<String> answer = visitor.send(UPLOAD, token, TO, file);
        assertEquals(422, answer.statusCode(), file.name() + ": " + answer.body());
        assertTrue(answer.body().contains("\"words\":\""), answer.body());
        assertFalse(answer.body().contains("??"), answer.body());
    }

    static Stream<String> names() {
        return Stream.of(
                "ผลสำรวจ ๒๕๖๔.pdf",
                "../../etc/passwd.pdf",
                "..\\..\\windows\\system32.pdf",
                "C:\\งาน\\ผล.pdf",
                "\u202Efdp.exe.pdf",
                "\u200Fתוצאה\u200E.pdf",
                "กำ".repeat(125) + "ฐานะ.pdf",
                "<script>alert(1)</script>.pdf",
                "'; drop table stored_file;--.pdf",
                "เว้น  วรรค\u00A0และ😀.pdf",
                "%2e%2e%2f.pdf",
                "#{1+1}.pdf");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKeptExactlyAsGiven(String name) {
        HttpResponse<String> answer = visitor.send(UPLOAD, token, TO, new Visitor.Sent(name, PDF, pdf()));
        assertEquals(200, answer.statusCode(), answer.body());
        Matcher go = GO.matcher(answer.body());
        assertTrue(go.find(), answer.body());
        HttpResponse<String> page = visitor.get("/analyst/" + go.group(1));
        assertEquals(200, page.statusCode());
        Matcher file = FILE.matcher(page.body());
        assertTrue(file.find());
        HttpResponse<String> download = visitor.get(file.group());
        Matcher kept = NAME.matcher(
                download.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(kept.find());
        assertEquals(name, URLDecoder.decode(kept.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        assertEquals(
                "nosniff",
                download.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(download.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("sandbox"));
        assertFalse(page.body().contains("<script>alert"), "shown as text");
        assertFalse(page.body().contains("\u202E"), "marks that turn the direction are shown as their numbers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id=1",
                "--x\r\n",
                "\u0000\u0000",
                "--x\r\nContent-Disposition: form-data; name=file; filename="
            })
    void aBodyThatIsNoFormIsTurnedAway(String body) {
        HttpResponse<String> answer = visitor.post(UPLOAD, Map.of("body", body));
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, body + ": " + answer.statusCode());
    }

    @Test
    void nobodyAndAForeignTokenAndAForeignRecordBringNothing() {
        Visitor.Sent file = new Visitor.Sent("ผล.pdf", PDF, pdf());
        assertEquals(401, Visitor.anonymous().send(UPLOAD, token, TO, file).statusCode());
        assertEquals(403, visitor.send(UPLOAD, "0".repeat(40), TO, file).statusCode());
        assertEquals(
                404, visitor.send(UPLOAD, token, Map.of("id", "999999"), file).statusCode());
        Visitor other = Visitor.as("auditor1");
        Matcher auditors = TOKEN.matcher(other.get("/auditor/files.xhtml?id=1").body());
        assertTrue(auditors.find());
        assertEquals(403, other.send(UPLOAD, auditors.group(1), TO, file).statusCode());
    }

    @Test
    void aPreviewIsAPictureAndNothingElse() {
        HttpResponse<String> picture = visitor.get("/download/preview/1/1.png");
        assertEquals(200, picture.statusCode());
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff",
                picture.headers().firstValue("X-Content-Type-Options").orElse(""));
        for (String path : new String[] {"/1/99.png", "/1/0.png", "/999999/1.png", "/1/1.svg", ""}) {
            assertEquals(404, visitor.get("/download/preview" + path).statusCode(), path);
        }
        assertEquals(
                404, Visitor.as("director2").get("/download/preview/1/1.png").statusCode());
    }
}
