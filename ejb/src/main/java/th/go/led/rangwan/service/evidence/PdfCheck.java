package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Whether a file is a whole PDF that everybody can open. */
final class PdfCheck {
    private static final String HEADER = "%PDF-";
    private static final int TAIL = 2048;

    private PdfCheck() {}

    static void check(Path file) throws IOException {
        requireEnds(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw ContentCheck.refused("evidence.refused.encrypted");
            }
            requirePages(document);
        } catch (InvalidPasswordException locked) {
            throw ContentCheck.refused("evidence.refused.encrypted");
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) { // whatever a hostile file provokes
            throw ContentCheck.refused("evidence.refused.pdf");
        }
    }

    private static void requirePages(PDDocument document) {
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw ContentCheck.refused("evidence.refused.pdf");
        }
        document.getPage(0).getMediaBox();
        document.getPage(pages - 1).getMediaBox();
    }

    /** A PDF begins with its header and ends with the place of its table and %%EOF; the reader would mend less. */
    private static void requireEnds(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(content, 0, HEADER.length());
            String tail = text(content, Math.max(0, content.length() - TAIL), TAIL);
            int end = tail.lastIndexOf("%%EOF");
            if (!head.equals(HEADER) || end < 0 || tail.lastIndexOf("startxref", end) < 0) {
                throw ContentCheck.refused("evidence.refused.pdf");
            }
        }
    }

    private static String text(RandomAccessFile content, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, content.length() - from)];
        content.seek(from);
        content.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
