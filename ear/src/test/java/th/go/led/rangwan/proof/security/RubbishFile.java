package th.go.led.rangwan.proof.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Malformed uploads: the same seed and number give the same bytes. Half are bad files in good forms, half bad forms. */
final class RubbishFile {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> TYPES = List.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            DOCX,
            XLSX,
            "video/mp4",
            "text/vtt",
            "application/zip",
            "text/html",
            "",
            "application/octet-stream",
            "x/y; charset=\u0000");
    private static final List<String> ENDS = List.of(
            ".pdf", ".png", ".jpg", ".docx", ".xlsx", ".mp4", ".vtt", ".zip", ".exe", "", ".PDF", ".pdf.exe", ".");

    private final Random random;
    private final OddWords words;
    private final RawVisitor visitor;

    /** Upload number so-and-so of a seed, by somebody with a session. */
    RubbishFile(long seed, int number, RawVisitor visitor) {
        random = new Random(seed * 7_368_787 + number);
        words = new OddWords(random);
        this.visitor = visitor;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of the whole request. */
    byte[] request() throws IOException {
        boolean goodForm = random.nextBoolean();
        String edge = goodForm ? "----edge" : any(List.of("----edge", "", "b\"c", "-".repeat(300), "é"));
        byte[] body = body(goodForm ? edge : any(List.of(edge, edge + "x")), goodForm);
        if (!goodForm && random.nextInt(3) == 0) {
            body = Arrays.copyOf(body, random.nextInt(body.length + 1));
        }
        String length = goodForm || random.nextInt(3) > 0
                ? "" + body.length
                : any(List.of("0", "-1", "1", "99", "105906177", "x"));
        String head = "POST /rangwan/upload/evidence HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + visitor.cookie()
                + "X-Rangwan-Token: " + visitor.token() + "\r\nContent-Type: multipart/form-data; boundary=" + edge
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        return joined(bytes(head), body);
    }

    private byte[] body(String edge, boolean goodForm) throws IOException {
        String name = goodForm ? words.number() : OddWords.line(words.odd());
        String id = random.nextInt(3) > 0 ? "1" : any(List.of(words.number(), words.odd()));
        String field = "--" + edge + "\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + id + "\r\n";
        String disposition = goodForm
                ? "form-data; name=\"file\"; filename=\"" + name.replace("\"", "%22") + any(ENDS) + "\""
                : any(List.of("form-data; name=file; filename=" + name, "form-data; filename=\"a", "attachment", name));
        String file = "--" + edge + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + any(TYPES)
                + (goodForm ? "" : "\r\nContent-Transfer-Encoding: " + any(List.of("base64", "quoted-printable", "x")))
                + "\r\n\r\n";
        return joined(
                bytes(field + file),
                content(),
                bytes("\r\n--" + edge + (goodForm ? "--\r\n" : any(List.of("--", "", "-")))));
    }

    private byte[] content() throws IOException {
        byte[] whole =
                switch (random.nextInt(7)) {
                    case 0 -> new byte[0];
                    case 1 -> noise();
                    case 2 -> png();
                    case 3 -> archive("word/document.xml", DOCX);
                    case 4 -> archive("xl/workbook.xml", XLSX);
                    case 5 -> bytes("WEBVTT\n\n00:00.000 --> 99:99.999\n" + words.odd());
                    default -> pdf();
                };
        for (int wound = random.nextInt(6); wound > 0 && whole.length > 0; wound--) {
            whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(20_000)];
        random.nextBytes(noise);
        byte[] head =
                bytes(any(List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff")));
        return joined(head, noise);
    }

    private byte[] png() {
        byte[] size = {0, 0, (byte) random.nextInt(256), 1, (byte) random.nextInt(256), 0, 0, 1, 8, 6, 0, 0, 0};
        return joined(bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"), size, bytes("abcdIDATxxxxIEND"));
    }

    private byte[] pdf() {
        String odd = words.odd().replaceAll("[^ -~]", "");
        return bytes("%PDF-1." + random.nextInt(10) + "\n1 0 obj\n<< /Type /Catalog /Pages "
                + any(List.of("2 0 R", "1 0 R", "9"))
                + " /OpenAction << /S /JavaScript /JS (" + odd + ") >> >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [" + any(List.of("3 0 R", "2 0 R", "3 0 R 2 0 R", "")) + "] /Count "
                + words.number().replaceAll("[^0-9-]", "1") + " >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + any(List.of("100", "1e99", "-1", "0"))
                + " 100] >>"
                + "\nendobj\nxref\n0 4\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R "
                + any(List.of("", "/Prev 0", "/Encrypt << /V 9 >>", "/Prev 99999999")) + ">>\nstartxref\n"
                + random.nextInt(400) + "\n%%EOF\n");
    }

    private byte[] archive(String part, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(
                    any(List.of("", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "<?xml version='9'?>"))
                            + "<Types>" + type + ".main+xml&b;</Types>"));
            zip.putNextEntry(new ZipEntry(any(List.of(part, "../" + part, "/etc/passwd", "C:\\a", "a".repeat(5_000)))));
            zip.write(new byte[random.nextInt(4) == 0 ? 4_000_000 : 1_000]);
            for (int entry = random.nextInt(40); entry > 0; entry--) {
                zip.putNextEntry(new ZipEntry("word/vbaProject" + entry + ".bin"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
