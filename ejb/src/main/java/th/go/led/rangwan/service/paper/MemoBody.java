package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The body of a memo: paragraphs, closing sentence, signature, and the annotations below. */
final class MemoBody {
    private final OfficialMemo memo;
    private final Style text;
    private final Style heading;
    private final Signing signing;

    MemoBody(PaperPdf pdf, OfficialMemo memo) {
        this.memo = memo;
        this.text = pdf.regular(Sheet.TEXT);
        this.heading = pdf.bold(Sheet.TEXT);
        this.signing = new Signing(text);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (MemoParagraph paragraph : memo.paragraphs()) {
            rows.addAll(paragraph(paragraph));
        }
        List<Row> closing = paragraph(MemoParagraph.plain(memo.closing()));
        rows.add(Row.blank(Sheet.GAP, false));
        rows.addAll(signing.below(closing, "", memo.signature(), ""));
        for (MemoAnnotation annotation : memo.annotations()) {
            rows.add(Row.blank(Sheet.ROW, false));
            rows.addAll(annotation(annotation));
        }
        return rows;
    }

    private List<Row> paragraph(MemoParagraph paragraph) {
        String label = MemoPdf.words(paragraph.label());
        String words = MemoPdf.words(paragraph.text());
        String whole = label.isEmpty() ? words : label + " " + words;
        float indent = Sheet.INDENT + (paragraph.level() - 1) * Sheet.LEVEL_INDENT;
        boolean isHeading = paragraph.kind() == MemoParagraph.Kind.HEADING;
        Style style = isHeading ? heading : text;
        int kept = label.isEmpty() ? 0 : label.length() + 1;
        List<Row> rows = rows(style, style.lines(whole, kept, Sheet.WIDTH - indent, Sheet.WIDTH), indent);
        if (isHeading) {
            rows.replaceAll(Row::keptWithNext);
        }
        return rows;
    }

    private static List<Row> rows(Style style, List<Line> lines, float indent) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            float left = rows.isEmpty() ? Sheet.LEFT + indent : Sheet.LEFT;
            rows.add(
                    new Row(Sheet.ROW, false, line.text(), (page, baseline) -> page.show(line, style, left, baseline)));
        }
        return rows;
    }

    private List<Row> annotation(MemoAnnotation annotation) {
        String order = MemoPdf.words("- " + annotation.verb() + " " + annotation.words());
        List<Row> rows = rows(text, text.lines(order, 2, Sheet.WIDTH, Sheet.WIDTH), 0);
        return signing.below(rows, "", annotation.signature(), ThaiDate.brief(annotation.date(), Language.TH));
    }
}
