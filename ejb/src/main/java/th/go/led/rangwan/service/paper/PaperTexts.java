package th.go.led.rangwan.service.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.shared.PdfUnfolding;

/**
 * Takes the words out of a file: plain text in UTF-8, in UTF-16 with its mark, else in Windows-874 (TIS-620), or the text
 * layer of a PDF. Every refusal stands at the field {@code file}.
 */
public final class PaperTexts {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_PAGES = 500;

    private PaperTexts() {}

    /** What a file says, and in which form. */
    public record Words(PaperForm form, String text) {}

    /**
     * Reads a file.
     *
     * @throws RefusedException {@code paper.refused.file.kind} for what is neither text nor PDF, {@code .encrypted},
     *     {@code .damaged}, {@code .noText} for a PDF without a text layer, {@code .pages} for one of too many pages, and {@code
     *     shared.refused.unfolds} for one that unfolds into something huge
     */
    public static Words of(byte[] file) {
        if (file.length == 0) throw refused("empty");
        boolean pdf = file.length >= PDF.length && Arrays.equals(file, 0, PDF.length, PDF, 0, PDF.length);
        return pdf ? new Words(PaperForm.PDF, pdf(file)) : new Words(PaperForm.TEXT_FILE, plain(file));
    }

    private static String pdf(byte[] file) {
        try {
            PdfUnfolding.check(file);
            return words(file);
        } catch (InvalidPasswordException locked) {
            throw refused("encrypted");
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) { // whatever a hostile file provokes
            throw refused("damaged");
        }
    }

    private static String words(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) throw refused("encrypted");
            if (document.getNumberOfPages() > MOST_PAGES) throw refused("pages");
            String text = new PdfWords().getText(document);
            if (text.isBlank()) throw refused("noText");
            return text;
        }
    }

    private static String plain(byte[] file) {
        String text;
        try {
            text = decoded(file, marked(file) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = decoded(file, THAI);
            } catch (CharacterCodingException neither) {
                throw refused("kind");
            }
        }
        if (binary(text)) throw refused("kind");
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether it begins as Windows marks what its Notepad calls Unicode. */
    private static boolean marked(byte[] file) {
        return file.length >= 2
                && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
                        || (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF));
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** Whether one character in a hundred or more is a control character that no text has. */
    private static boolean binary(String text) {
        long strange = text.chars()
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || (c > '~' && c < 0xA0))
                .count();
        return strange * 100 > text.length();
    }

    private static RefusedException refused(String what) {
        return new RefusedException("paper.refused.file." + what).at("file");
    }
}
