package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;

/** The body of a letter to the outside: its paragraphs, the close with the signature, the unit to turn to at the foot. */
final class LetterBody {
    private final Style text;
    private final OfficialLetter letter;

    LetterBody(Style text, OfficialLetter letter) {
        this.text = text;
        this.letter = letter;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Row> last = List.of();
        for (String paragraph : letter.paragraphs()) {
            rows.addAll(last);
            last = paragraph(paragraph);
        }
        rows.addAll(new Signing(text).below(last, OfficialLetter.CLOSE, letter.signature(), ""));
        rows.add(Row.blank(Sheet.ROW, false));
        for (String line : letter.contact()) {
            text.lines(line, Sheet.WIDTH).forEach(each -> rows.add(row(new Line(each.clusters(), 0), Sheet.LEFT)));
        }
        return rows;
    }

    private List<Row> paragraph(String words) {
        List<Row> rows = new ArrayList<>();
        for (Line line : text.lines(words, 0, Sheet.WIDTH - Sheet.INDENT, Sheet.WIDTH)) {
            rows.add(row(line, rows.isEmpty() ? Sheet.LEFT + Sheet.INDENT : Sheet.LEFT));
        }
        return rows;
    }

    private Row row(Line line, float left) {
        return new Row(Sheet.ROW, false, line.text(), (page, baseline) -> page.show(line, text, left, baseline));
    }
}
