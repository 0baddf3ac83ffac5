package th.go.led.rangwan.service.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import th.go.led.rangwan.domain.evidence.FileKind;

/** Files of every kind, whole ones and hostile ones. */
final class Specimens {
    private Specimens() {}

    static byte[] whole(FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> pdf();
            case DOCX, XLSX, PPTX -> office(kind, "docProps/app.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
            case MP4 -> video("moov", new byte[] {1, 2, 3});
            case VTT -> "WEBVTT\n\n00:01.000 --> 00:04.000\nสิทธิของคุณ\n".getBytes(StandardCharsets.UTF_8);
            case PNG, JPEG -> picture(kind);
        };
    }

    static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A plain PDF with one more object, and one more stream. */
    static byte[] pdfOf(String object, String stream) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        List<String> bodies = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
                object.isEmpty() ? "<< >>" : object,
                stream.isEmpty() ? "<< >>" : stream);
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int body = 0; body < bodies.size(); body++) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(body + 1).append(" 0 obj\n").append(bodies.get(body)).append("\nendobj\n");
        }
        int at = text.length();
        text.append(table)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String stream(String head, byte[] content) {
        return "<< " + head + " /Length " + content.length + " >>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    static byte[] packed(long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1024 * 1024];
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            for (long left = zeros; left > 0; left -= some.length) {
                packing.write(some, 0, (int) Math.min(left, some.length));
            }
        }
        return out.toByteArray();
    }

    static byte[] picture(FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind.name(), out);
        return out.toByteArray();
    }

    static byte[] docx(String extra, byte[] content) throws IOException {
        return office(FileKind.DOCX, extra, content);
    }

    static byte[] office(FileKind kind, String extra, byte[] content) throws IOException {
        String main = kind == FileKind.XLSX
                ? "xl/workbook.xml"
                : kind == FileKind.PPTX ? "ppt/presentation.xml" : "word/document.xml";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    ("<Types><Override PartName=\"/" + main + "\" ContentType=\"" + kind.type()
                                    + ".main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, main, "<document/>".getBytes(StandardCharsets.UTF_8));
            put(zip, extra, content);
        }
        return out.toByteArray();
    }

    static byte[] video(String box, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream boxes = new DataOutputStream(out);
        box(boxes, "ftyp", "isom0000isom".getBytes(StandardCharsets.US_ASCII));
        box(boxes, "mdat", new byte[200]);
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        box(new DataOutputStream(inner), "mvhd", content);
        box(boxes, box, inner.toByteArray());
        return out.toByteArray();
    }

    static void box(DataOutputStream out, String name, byte[] content) throws IOException {
        out.writeInt(content.length + 8);
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
