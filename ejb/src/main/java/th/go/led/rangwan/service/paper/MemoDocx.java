package th.go.led.rangwan.service.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * Writes a บันทึกข้อความ as a Word document in the same form as {@link MemoPdf}: head 29 pt, labels 20 pt on dotted leaders,
 * first-line indent 2.5 cm, page numbers from the second page on. Catch-words are left out: Word breaks its own pages.
 */
public final class MemoDocx {
    private static final int HEAD = 29;
    private static final int LABEL = 20;
    private static final int TEXT_WIDTH = 16 * DocxSheet.CM;
    private static final int DATE_AT = 8 * DocxSheet.CM;
    private static final int INDENT = 5 * DocxSheet.CM / 2;
    private static final int LEVEL_INDENT = 3 * DocxSheet.CM / 4;
    private static final int SIGNATURE_AT = 13 * DocxSheet.CM / 2;
    private static final int ROOM_TO_SIGN = 6 * DocxSheet.CM / 5;
    private static final int GAP = 120; // twentieths of a point

    private final XWPFDocument document;
    private final OfficialMemo memo;

    private MemoDocx(XWPFDocument document, OfficialMemo memo) {
        this.document = document;
        this.memo = memo;
    }

    /** The bytes of the document. */
    public static byte[] render(OfficialMemo memo) {
        return DocxSheet.write(document -> new MemoDocx(document, memo.printed()).write());
    }

    private void write() {
        pageNumbers();
        XWPFParagraph head = document.createParagraph();
        head.setAlignment(ParagraphAlignment.CENTER);
        head.setSpacingAfter(0);
        DocxSheet.run(head, "บันทึกข้อความ", HEAD, true);
        field("ส่วนราชการ", memo.agency());
        numberAndDate();
        field("เรื่อง", memo.subject());
        XWPFParagraph to = line("เรียน  " + memo.addressee());
        to.setSpacingBefore(GAP);
        for (MemoParagraph paragraph : memo.paragraphs()) {
            body(paragraph);
        }
        body(MemoParagraph.plain(memo.closing()));
        sign(memo.signature(), "");
        for (MemoAnnotation note : memo.annotations()) {
            line("- " + note.verb() + " " + note.words()).setSpacingBefore(2 * GAP);
            sign(note.signature(), MemoPdf.words(ThaiDate.brief(note.date(), Language.TH)));
        }
    }

    private void numberAndDate() {
        XWPFParagraph paragraph = leader(DATE_AT);
        DocxSheet.run(paragraph, "ที่", LABEL, true);
        DocxSheet.run(paragraph, " " + (memo.draft() ? "ร่าง" : memo.number()), DocxSheet.TEXT, false)
                .addTab();
        DocxSheet.run(paragraph, "วันที่", LABEL, true);
        String date = memo.date() == null ? "" : ThaiDate.official(memo.date());
        DocxSheet.run(paragraph, " " + date, DocxSheet.TEXT, false).addTab();
    }

    private void field(String name, String value) {
        XWPFParagraph paragraph = leader();
        DocxSheet.run(paragraph, name, LABEL, true);
        DocxSheet.run(paragraph, " " + value, DocxSheet.TEXT, false).addTab();
    }

    /** A line whose tabs are dotted: up to the given places, then to the right margin. */
    private XWPFParagraph leader(int... places) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        CTTabs tabs = paragraph.getCTP().getPPr().addNewTabs();
        for (int place : places) {
            tab(tabs, place, STTabJc.LEFT);
        }
        tab(tabs, TEXT_WIDTH, STTabJc.RIGHT);
        return paragraph;
    }

    private static void tab(CTTabs tabs, int place, STTabJc.Enum kind) {
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(kind);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(place));
    }

    private void body(MemoParagraph paragraph) {
        boolean heading = paragraph.kind() == MemoParagraph.Kind.HEADING;
        XWPFParagraph set = document.createParagraph();
        set.setIndentationFirstLine(INDENT + (paragraph.level() - 1) * LEVEL_INDENT);
        set.setSpacingBefore(GAP / 2);
        set.setSpacingAfter(0);
        set.setAlignment(ParagraphAlignment.THAI_DISTRIBUTE);
        set.setKeepNext(heading);
        DocxSheet.run(set, (paragraph.label() + " " + paragraph.text()).strip(), DocxSheet.TEXT, heading);
    }

    private void sign(SignatureBlock block, String date) {
        boolean first = true;
        for (String words : block.lines()) {
            XWPFParagraph paragraph = centred(words);
            paragraph.setSpacingBefore(first ? ROOM_TO_SIGN : 0);
            first = false;
        }
        if (!date.isEmpty()) {
            centred(date);
        }
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

    /** - ๒ - in the middle of the head of every page but the first. */
    private void pageNumbers() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        DocxSheet.run(number, "- ", DocxSheet.TEXT, false);
        DocxSheet.field(number, "PAGE", DocxSheet.TEXT);
        DocxSheet.run(number, " -", DocxSheet.TEXT, false);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }
}
