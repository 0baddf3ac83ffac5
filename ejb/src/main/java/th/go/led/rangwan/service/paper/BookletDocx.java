package th.go.led.rangwan.service.paper;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a booklet as a Word document. */
public final class BookletDocx {
    private static final int TITLE = 20;
    private static final int HEADING = 17;
    private static final int SMALL = 13;

    private BookletDocx() {}

    /** The bytes of the document. */
    public static byte[] render(Booklet booklet) {
        return DocxSheet.write(document -> write(document, booklet));
    }

    private static void write(XWPFDocument document, Booklet booklet) {
        if (!booklet.warning().isEmpty()) {
            DocxSheet.run(
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), booklet.warning(), SMALL, true);
        }
        DocxSheet.run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), booklet.foot(), SMALL, false);
        line(document, booklet.title(), TITLE, true);
        for (Booklet.Section section : booklet.sections()) {
            line(document, section.heading(), HEADING, true);
            if (!section.about().isEmpty()) {
                line(document, section.about(), SMALL, false);
            }
            section.text().lines().forEach(words -> line(document, words, DocxSheet.TEXT, false));
        }
    }

    private static void line(XWPFDocument document, String words, int points, boolean bold) {
        DocxSheet.run(document.createParagraph(), words, points, bold);
    }
}
