package th.go.led.rangwan.service.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks shaped text into lines where a Thai reader would: between words, never inside a protected word, never before ๆ
 * or ฯ. A word wider than the line is broken between letters.
 */
final class LineBreaker {
    private static final ULocale THAI = new ULocale("th");
    private static final String NEVER_FIRST = "ๆฯ";

    private final List<Cluster> clusters;
    private final BitSet breaks;

    /** @param kept how many characters at the beginning (a number or dash) stay on one line with what follows */
    LineBreaker(List<Cluster> clusters, String text, int kept) {
        this.clusters = clusters;
        this.breaks = breaksOf(text);
        this.breaks.clear(0, Math.min(kept, text.length()) + 1);
    }

    /**
     * The lines, at least one.
     *
     * @param first width of the first line in thousandths of the font size
     * @param others width of the others
     */
    List<Line> lines(float first, float others) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int offset = 0;
        do {
            float width = lines.isEmpty() ? first : others;
            int to = endOfLine(from, offset, width);
            List<Cluster> part = clusters.subList(from, to);
            boolean last = to == clusters.size();
            lines.add(new Line(part, last ? 0 : Math.max(0, width - new Line(part, 0).width())));
            for (Cluster cluster : part) {
                offset += cluster.text().length();
            }
            from = to;
        } while (from < clusters.size());
        return lines;
    }

    private int endOfLine(int from, int offset, float width) {
        float used = 0;
        int at = offset;
        int lastBreak = -1;
        for (int i = from; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            if (i > from && breaks.get(at)) {
                lastBreak = i;
            }
            boolean hangs = cluster.isSpace();
            if (!hangs && i > from && used + cluster.advance() > width) {
                return lastBreak > 0 ? lastBreak : i;
            }
            used += cluster.advance();
            at += cluster.text().length();
        }
        return clusters.size();
    }

    private static BitSet breaksOf(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            if (at < text.length() && NEVER_FIRST.indexOf(text.charAt(at)) < 0) {
                breaks.set(at);
            }
        }
        ProtectedWords.ofTheOffice().clearInside(text, breaks);
        return breaks;
    }
}
