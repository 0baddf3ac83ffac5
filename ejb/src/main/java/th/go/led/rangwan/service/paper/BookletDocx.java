package th.go.led.rangwan.service.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import th.go.led.rangwan.service.paper.Booklet;

/** Writes a booklet as DOCX in TH SarabunPSK: every run carries font and size for Latin and for Thai letters. */
final class BookletDocx {
    private static final String FONT = "TH SarabunPSK";
    private static final int TITLE = 20;
    private static final int HEADING = 17;
    private static final int TEXT = 16;
    private static final int SMALL = 13;
    private static final long CM = 567; // twentieths of a point

    private final XWPFDocument document;

    private BookletDocx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] render(Booklet booklet) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new BookletDocx(document).write(booklet);
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Booklet booklet) {
        margins();
        if (!booklet.warning().isEmpty()) {
            run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), booklet.warning(), SMALL, true);
        }
        run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), booklet.foot(), SMALL, false);
        run(document.createParagraph(), booklet.title(), TITLE, true);
        for (Booklet.Section section : booklet.sections()) {
            run(document.createParagraph(), section.heading(), HEADING, true);
            if (!section.about().isEmpty()) {
                run(document.createParagraph(), section.about(), SMALL, false);
            }
            section.text().lines().forEach(line -> run(document.createParagraph(), line, TEXT, false));
        }
    }

    private void margins() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(3 * CM));
        margins.setRight(BigInteger.valueOf(2 * CM));
        margins.setTop(BigInteger.valueOf(2 * CM));
        margins.setBottom(BigInteger.valueOf(2 * CM));
    }

    private static void run(XWPFParagraph paragraph, String words, int points, boolean bold) {
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
