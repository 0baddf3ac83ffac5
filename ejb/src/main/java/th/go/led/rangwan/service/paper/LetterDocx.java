package th.go.led.rangwan.service.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Writes a หนังสือภายนอก as a Word document in the same form as {@link LetterPdf}, for the office that sets its emblem. */
public final class LetterDocx {
    private static final int EMBLEM = 3 * DocxSheet.CM;
    private static final int DATE_AT = 7 * DocxSheet.CM;
    private static final int INDENT = 5 * DocxSheet.CM / 2;
    private static final int SIGNATURE_AT = 13 * DocxSheet.CM / 2;
    private static final int ROOM_TO_SIGN = 2 * DocxSheet.CM;
    private static final int GAP = 120; // twentieths of a point
    private static final int LETTER_WIDTH = 170; // of a Thai letter, about, in twentieths of a point

    private final XWPFDocument document;
    private final OfficialLetter letter;

    private LetterDocx(XWPFDocument document, OfficialLetter letter) {
        this.document = document;
        this.letter = letter;
    }

    /** The bytes of the document. */
    public static byte[] render(OfficialLetter letter) {
        return DocxSheet.write(document -> new LetterDocx(document, letter.printed()).write());
    }

    private void write() {
        document.createParagraph().setSpacingBefore(EMBLEM - DocxSheet.CM);
        numberAndOffice();
        XWPFParagraph dated = line(letter.date() == null ? "" : ThaiDate.official(letter.date()));
        dated.setIndentationLeft(DATE_AT);
        dated.setSpacingBefore(GAP);
        field("เรื่อง", List.of(letter.subject()));
        field("เรียน", List.of(letter.addressee()));
        if (!letter.reference().isEmpty()) {
            field("อ้างถึง", List.of(letter.reference()));
        }
        if (!letter.enclosures().isEmpty()) {
            field("สิ่งที่ส่งมาด้วย", letter.enclosures());
        }
        for (String words : letter.paragraphs()) {
            XWPFParagraph paragraph = line(words);
            paragraph.setIndentationFirstLine(INDENT);
            paragraph.setSpacingBefore(GAP);
            paragraph.setAlignment(ParagraphAlignment.THAI_DISTRIBUTE);
        }
        signature();
        letter.contact().forEach(this::line);
    }

    private void numberAndOffice() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        XWPFTableCell left = table.getRow(0).getCell(0);
        left.setWidth("56%");
        DocxSheet.run(
                left.getParagraphs().get(0),
                "ที่ " + (letter.draft() ? "ร่าง" : letter.number()),
                DocxSheet.TEXT,
                false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        right.setWidth("44%");
        for (int i = 0; i < letter.office().size(); i++) {
            XWPFParagraph paragraph = i == 0 ? right.getParagraphs().get(0) : right.addParagraph();
            DocxSheet.run(paragraph, letter.office().get(i), DocxSheet.TEXT, false);
        }
    }

    private void field(String name, List<String> values) {
        int hanging = name.length() * LETTER_WIDTH + GAP;
        for (int i = 0; i < values.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(i == 0 ? GAP : 0);
            paragraph.setIndentationLeft(hanging);
            if (i == 0) {
                paragraph.setIndentationHanging(hanging);
                DocxSheet.run(paragraph, name, DocxSheet.TEXT, false).addTab();
            }
            DocxSheet.run(paragraph, values.get(i), DocxSheet.TEXT, false);
        }
    }

    private void signature() {
        XWPFParagraph close = centred(OfficialLetter.CLOSE);
        close.setSpacingBefore(2 * GAP);
        close.setSpacingAfter(ROOM_TO_SIGN);
        letter.signature().lines().forEach(this::centred);
        document.createParagraph();
    }

    private XWPFParagraph centred(String words) {
        XWPFParagraph paragraph = line(words);
        paragraph.setIndentationLeft(SIGNATURE_AT);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private XWPFParagraph line(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        DocxSheet.run(paragraph, words, DocxSheet.TEXT, false);
        return paragraph;
    }
}
