package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;

/** What stands at the right below a paper: words, room to sign, the lines of the signature, kept on one page. */
final class Signing {
    private static final float WIDTH = Sheet.WIDTH * 0.6f;
    private static final float CENTRE = Sheet.RIGHT - WIDTH / 2;
    private static final float ROOM_TO_SIGN = 2 * Sheet.ROW;
    private static final int LINES_BESIDE = 2;

    private final Style text;

    Signing(Style text) {
        this.text = text;
    }

    /**
     * The words with the signature below them; their last two lines stay with the signature.
     *
     * @param close the complimentary close above the room to sign; empty for none
     * @param date below the signature; empty for none
     */
    List<Row> below(List<Row> words, String close, SignatureBlock block, String date) {
        List<Row> rows = new ArrayList<>(words);
        for (int i = Math.max(0, rows.size() - LINES_BESIDE); i < rows.size(); i++) {
            rows.set(i, rows.get(i).keptWithNext());
        }
        if (!close.isEmpty()) {
            rows.add(Row.blank(Sheet.GAP, true));
            centred(close, rows);
        }
        rows.add(Row.blank(ROOM_TO_SIGN, true));
        List<String> lines = new ArrayList<>(block.lines());
        lines.add(date);
        for (String line : lines) {
            centred(MemoPdf.words(line), rows);
        }
        rows.add(Row.blank(0, false));
        return rows;
    }

    private void centred(String words, List<Row> rows) {
        if (words.isEmpty()) {
            return;
        }
        for (Line line : text.lines(words, WIDTH)) {
            float left = CENTRE - text.width(line) / 2;
            Line ragged = new Line(line.clusters(), 0);
            rows.add(
                    new Row(Sheet.ROW, true, line.text(), (page, baseline) -> page.show(ragged, text, left, baseline)));
        }
    }
}
