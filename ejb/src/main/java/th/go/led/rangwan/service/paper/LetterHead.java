package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * The head of a letter to the outside: the emblem's 3 cm left free, number at the left and office at the right, the date
 * from the middle, then subject, addressee, reference and enclosures.
 */
final class LetterHead {
    private static final float EMBLEM = 3 * Sheet.CM;
    private static final float OFFICE_AT = Sheet.LEFT + Sheet.WIDTH * 0.56f;
    private static final float DATE_AT = Sheet.LEFT + Sheet.WIDTH * 0.44f;

    private final Style text;
    private final OfficialLetter letter;

    LetterHead(Style text, OfficialLetter letter) {
        this.text = text;
        this.letter = letter;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.blank(EMBLEM, true));
        rows.addAll(numberAndOffice());
        rows.add(Row.blank(Sheet.GAP, false));
        rows.add(at(DATE_AT, letter.date() == null ? "" : ThaiDate.official(letter.date())));
        rows.addAll(field("เรื่อง", List.of(letter.subject())));
        rows.addAll(field("เรียน", List.of(letter.addressee())));
        if (!letter.reference().isEmpty()) {
            rows.addAll(field("อ้างถึง", List.of(letter.reference())));
        }
        if (!letter.enclosures().isEmpty()) {
            rows.addAll(field("สิ่งที่ส่งมาด้วย", letter.enclosures()));
        }
        rows.add(Row.blank(Sheet.GAP, false));
        return rows;
    }

    private List<Row> numberAndOffice() {
        List<Line> left = text.lines(
                "ที่ " + (letter.draft() ? "ร่าง" : letter.number()), OFFICE_AT - Sheet.LEFT - 2 * Sheet.GAP);
        List<Line> right = new ArrayList<>();
        letter.office().forEach(line -> right.addAll(text.lines(line, Sheet.RIGHT - OFFICE_AT)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Line number = i < left.size() ? ragged(left.get(i)) : null;
            Line office = i < right.size() ? ragged(right.get(i)) : null;
            String opening = number == null ? office.text() : number.text();
            rows.add(new Row(Sheet.ROW, true, opening, (page, baseline) -> {
                if (number != null) {
                    page.show(number, text, Sheet.LEFT, baseline);
                }
                if (office != null) {
                    page.show(office, text, OFFICE_AT, baseline);
                }
            }));
        }
        return rows;
    }

    private Row at(float left, String words) {
        Line line = text.line(words);
        return new Row(Sheet.ROW, true, words, (page, baseline) -> page.show(line, text, left, baseline));
    }

    /** A label and its values; whatever is longer than a line goes on under its own beginning. */
    private List<Row> field(String name, List<String> values) {
        Line named = text.line(name);
        float from = Sheet.LEFT + text.width(named) + 2 * Sheet.GAP;
        List<Row> rows = new ArrayList<>(List.of(Row.blank(Sheet.GAP, true)));
        for (String value : values) {
            for (Line line : text.lines(value, Sheet.RIGHT - from)) {
                boolean first = rows.size() == 1;
                Line shown = ragged(line);
                rows.add(new Row(Sheet.ROW, false, first ? name : line.text(), (page, baseline) -> {
                    if (first) {
                        page.show(named, text, Sheet.LEFT, baseline);
                    }
                    page.show(shown, text, from, baseline);
                }));
            }
        }
        return rows;
    }

    private static Line ragged(Line line) {
        return new Line(line.clusters(), 0);
    }
}
