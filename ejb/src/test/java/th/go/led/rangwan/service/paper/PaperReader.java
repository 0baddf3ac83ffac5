package th.go.led.rangwan.service.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Reads the lines of a paper back as a reader that follows the standard does: replacement text where a span gives one,
 * else the font's ToUnicode map.
 */
public final class PaperReader {
    private final List<List<String>> pages = new ArrayList<>();
    private final boolean replacements;

    private PaperReader(boolean replacements) {
        this.replacements = replacements;
    }

    /** The lines of every page, in the order in which they were drawn. */
    public static List<List<String>> pages(byte[] pdf) throws IOException {
        return read(pdf, new PaperReader(true));
    }

    /** As {@link #pages}, for a reader that does not know replacement text. */
    static List<List<String>> pagesByToUnicode(byte[] pdf) throws IOException {
        return read(pdf, new PaperReader(false));
    }

    private static List<List<String>> read(byte[] pdf, PaperReader reader) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                reader.pages.add(reader.lines(page));
            }
        }
        return reader.pages;
    }

    private List<String> lines(PDPage page) throws IOException {
        List<String> lines = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        PDFont font = null;
        boolean replaced = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator order)) {
                operands.add((COSBase) token);
                continue;
            }
            switch (order.getName()) {
                case "Tf" -> font = page.getResources().getFont((COSName) operands.get(0));
                case "BDC" -> {
                    replaced = replacements;
                    if (replacements) {
                        line.append(((COSDictionary) operands.get(1)).getString(COSName.ACTUAL_TEXT));
                    }
                }
                case "EMC" -> replaced = false;
                case "TJ" -> {
                    if (!replaced) {
                        append(line, font, (COSArray) operands.get(0));
                    }
                }
                case "ET" -> {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                default -> {}
            }
            operands.clear();
        }
        return lines;
    }

    private static void append(StringBuilder line, PDFont font, COSArray shown) throws IOException {
        for (COSBase item : shown) {
            if (item instanceof COSString codes) {
                byte[] bytes = codes.getBytes();
                for (int i = 0; i + 1 < bytes.length; i += 2) {
                    line.append(font.toUnicode((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
                }
            }
        }
    }

    /** All lines of all pages, one a line. */
    static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages(pdf)) {
            page.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
