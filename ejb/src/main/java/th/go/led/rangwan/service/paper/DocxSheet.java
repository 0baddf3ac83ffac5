package th.go.led.rangwan.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A Word document in TH SarabunPSK with the margins of official paper: every run carries font and size for Latin and Thai. */
final class DocxSheet {
    /** One centimetre in twentieths of a point. */
    static final int CM = 567;

    /** Size of running text in points. */
    static final int TEXT = 16;

    private static final String FONT = "TH SarabunPSK";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private DocxSheet() {}

    /** The bytes of the document that {@code writing} fills. */
    static byte[] write(Consumer<XWPFDocument> writing) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            margins(document);
            writing.accept(document);
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void margins(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(3L * CM));
        margins.setRight(BigInteger.valueOf(2L * CM));
        margins.setTop(BigInteger.valueOf(2L * CM));
        margins.setBottom(BigInteger.valueOf(2L * CM));
    }

    /** Adds words to a paragraph. */
    static XWPFRun run(XWPFParagraph paragraph, String words, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(held(words));
        run.setBold(bold);
        run.setFontSize(points);
        run.setFontFamily(FONT);
        CTRPr properties = run.getCTR().getRPr();
        CTFonts fonts = properties.getRFontsArray(0);
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        properties.addNewSzCs().setVal(BigInteger.valueOf(2L * points));
        if (bold) {
            properties.addNewBCs();
        }
        properties.addNewLang().setBidi("th-TH");
        return run;
    }

    /** Adds a field that the reader's program fills, e.g. {@code PAGE}. */
    static void field(XWPFParagraph paragraph, String code, int points) {
        run(paragraph, "", points, false).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph, "", points, false).getCTR().addNewInstrText().setStringValue(code);
        run(paragraph, "", points, false).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** The words without what XML cannot hold. */
    private static String held(String words) {
        StringBuilder held = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c >= ' ' || c == '\t')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE)
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
