package th.go.led.rangwan.service.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a หนังสือภายนอก as PDF/A-2u in the form of ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ. The text can be read back
 * exactly, apart from control characters and from digits, which become Thai. Fails on no content, whatever was typed.
 */
public final class LetterPdf {
    private LetterPdf() {}

    /**
     * Renders a letter.
     *
     * @param letter its words
     * @param producedAt moment of production, written into the file; the same letter and moment give the same bytes
     * @return the bytes of the PDF
     */
    public static byte[] render(OfficialLetter letter, Instant producedAt) {
        PaperPdf pdf = new PaperPdf();
        Style text = pdf.regular(Sheet.TEXT);
        OfficialLetter printed = letter.printed();
        List<Row> rows = new ArrayList<>();
        rows.addAll(new LetterHead(text, printed).rows());
        rows.addAll(new LetterBody(text, printed).rows());
        new Paginator(pdf, text).place(rows);
        String office = printed.office().isEmpty() ? "" : printed.office().get(0);
        return pdf.write(new PaperFacts(printed.subject(), office, producedAt));
    }
}
