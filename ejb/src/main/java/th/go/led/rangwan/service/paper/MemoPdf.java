package th.go.led.rangwan.service.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a บันทึกข้อความ as PDF/A-2u in the form of ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ. The text can be read back
 * exactly, apart from control characters and from digits, which become Thai. Fails on no content, whatever was typed.
 */
public final class MemoPdf {
    private MemoPdf() {}

    /**
     * Renders a memo.
     *
     * @param memo its words
     * @param producedAt moment of production, written into the file; the same memo and moment give the same bytes
     * @return the bytes of the PDF
     */
    public static byte[] render(OfficialMemo memo, Instant producedAt) {
        PaperPdf pdf = new PaperPdf();
        List<Row> rows = new ArrayList<>();
        rows.addAll(new MemoHead(pdf, memo).rows());
        rows.addAll(new MemoBody(pdf, memo).rows());
        new Paginator(pdf, pdf.regular(Sheet.TEXT)).place(rows);
        return pdf.write(new PaperFacts(words(memo.subject()), words(memo.agency()), producedAt));
    }

    /** Cleaned words with official digits. */
    static String words(String typed) {
        return OfficialDigits.fold(PaperText.clean(typed));
    }
}
