package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.PdfUnfolding;

/** Whether a file is a whole PDF that everybody can open, that runs nothing and unfolds into nothing huge. */
final class PdfCheck {
    /** The most pages: nobody among the judges reads more. */
    static final int MOST_PAGES = 2000;
    /** The most objects. */
    static final int MOST_OBJECTS = 300_000;
    /** The most pixels of a picture in it, as of a picture of its own. */
    static final long MOST_PIXELS = ImageCheck.MOST_PIXELS;

    private static final String HEADER = "%PDF-";
    private static final int TAIL = 2048;
    private static final Set<String> RUNNING = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "RichMedia");

    private PdfCheck() {}

    /** Refuses what is no such PDF; gives the number of its pages. */
    static int check(Path file) throws IOException {
        requireEnds(file);
        PdfUnfolding.check(file);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw ContentCheck.refused("evidence.refused.encrypted");
            }
            requireHarmless(document.getDocument());
            return pages(document);
        } catch (InvalidPasswordException locked) {
            throw ContentCheck.refused("evidence.refused.encrypted");
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) { // whatever a hostile file provokes
            throw ContentCheck.refused("evidence.refused.pdf");
        }
    }

    private static int pages(PDDocument document) {
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw ContentCheck.refused("evidence.refused.pdf");
        }
        if (pages > MOST_PAGES) {
            throw ContentCheck.refused("evidence.refused.pages");
        }
        document.getPage(0).getMediaBox();
        document.getPage(pages - 1).getMediaBox();
        return pages;
    }

    /** Looks at every object, wherever it hangs: actions that run something, and pictures too large to look at. */
    private static void requireHarmless(COSDocument document) {
        Set<COSObjectKey> keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw ContentCheck.refused("shared.refused.unfolds");
        }
        for (COSObjectKey key : keys) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary) {
                requireHarmless(dictionary);
                dictionary.getValues().forEach(PdfCheck::requireHarmlessWithin);
            }
        }
    }

    private static void requireHarmlessWithin(COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            requireHarmless(dictionary);
        }
    }

    private static void requireHarmless(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if ((action != null && RUNNING.contains(action)) || dictionary.containsKey(COSName.JS)) {
            throw ContentCheck.refused("evidence.refused.runs");
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            long width = dictionary.getInt(COSName.WIDTH);
            long height = dictionary.getInt(COSName.HEIGHT);
            if (width > ImageCheck.LONGEST_SIDE || height > ImageCheck.LONGEST_SIDE || width * height > MOST_PIXELS) {
                throw ContentCheck.refused("evidence.refused.pixels");
            }
        }
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
