package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The head of a memo: title, and the lines for agency, number, date and subject on dotted leaders, then the addressee. */
final class MemoHead {
    private static final float DOTS_BELOW = 2.6f;
    private static final float DATE_AT = Sheet.LEFT + Sheet.WIDTH * 0.48f;

    private final OfficialMemo memo;
    private final Style title;
    private final Style label;
    private final Style text;

    MemoHead(PaperPdf pdf, OfficialMemo memo) {
        this.memo = memo;
        this.title = pdf.bold(Sheet.HEAD);
        this.label = pdf.bold(Sheet.LABEL);
        this.text = pdf.regular(Sheet.TEXT);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(head());
        rows.addAll(field("ส่วนราชการ", MemoPdf.words(memo.agency()), Sheet.LEFT, Sheet.RIGHT));
        rows.addAll(numberAndDate());
        rows.addAll(field("เรื่อง", MemoPdf.words(memo.subject()), Sheet.LEFT, Sheet.RIGHT));
        rows.add(Row.blank(Sheet.GAP, false));
        rows.addAll(addressee());
        rows.add(Row.blank(Sheet.GAP, false));
        return rows;
    }

    private Row head() {
        Line words = title.line("บันทึกข้อความ");
        float left = (Sheet.LEFT + Sheet.RIGHT - title.width(words)) / 2;
        return new Row(
                Sheet.EMBLEM + Sheet.GAP,
                false,
                "บันทึกข้อความ",
                (page, baseline) -> page.show(words, title, left, baseline));
    }

    private List<Row> numberAndDate() {
        String number = memo.draft() ? "ร่าง" : MemoPdf.words(memo.number());
        String date = memo.date() == null ? "" : ThaiDate.official(memo.date());
        List<Row> rows = new ArrayList<>(field("ที่", number, Sheet.LEFT, DATE_AT - Sheet.GAP));
        Row first = rows.get(0);
        Row dated = field("วันที่", date, DATE_AT, Sheet.RIGHT).get(0);
        rows.set(0, new Row(first.height(), first.withNext(), first.opening(), (page, baseline) -> {
            first.ink().draw(page, baseline);
            dated.ink().draw(page, baseline);
        }));
        return rows;
    }

    /** A bold label and its value on a dotted leader; a long value goes on under its own beginning. */
    private List<Row> field(String name, String value, float left, float right) {
        Line named = label.line(name);
        float from = left + label.width(named) + Sheet.GAP;
        List<Row> rows = new ArrayList<>();
        for (Line line : text.lines(value, right - from)) {
            boolean first = rows.isEmpty();
            String opening = first ? name : line.text();
            rows.add(new Row(first ? Sheet.LABEL_ROW : Sheet.ROW, false, opening, (page, baseline) -> {
                page.dots(from, right, baseline + DOTS_BELOW);
                if (first) {
                    page.show(named, label, left, baseline);
                }
                page.show(line, text, from, baseline);
            }));
        }
        return rows;
    }

    private List<Row> addressee() {
        Line named = text.line("เรียน");
        float from = Sheet.LEFT + text.width(named) + 2 * Sheet.GAP;
        List<Row> rows = new ArrayList<>();
        for (Line line : text.lines(MemoPdf.words(memo.addressee()), Sheet.RIGHT - from)) {
            boolean first = rows.isEmpty();
            rows.add(new Row(Sheet.ROW, false, first ? "เรียน" : line.text(), (page, baseline) -> {
                if (first) {
                    page.show(named, text, Sheet.LEFT, baseline);
                }
                page.show(line, text, from, baseline);
            }));
        }
        return rows;
    }
}
