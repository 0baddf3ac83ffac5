package th.go.led.rangwan.service.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into clusters with the JDK's HarfBuzz. Never fails on what it is given: a letter that the font lacks is
 * drawn as a lozenge and keeps its text; of a letter with a tower of marks only the first few are drawn.
 */
final class Shaper {
    private static final String LACKING = "\u25CA";
    private static final int PIECE = 4000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Font font;
    private final Glyph blank;

    Shaper(Typeface face) {
        this.font = face.shaping();
        GlyphVector space = font.createGlyphVector(UNHINTED, " ");
        this.blank = new Glyph(
                space.getGlyphCode(0), " ", 0, 0, space.getGlyphMetrics(0).getAdvanceX());
    }

    /** The clusters of a text; their texts put together are the text. */
    List<Cluster> shape(String text) {
        List<Cluster> clusters = new ArrayList<>(text.length());
        List<String> piece = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
            piece.add(text.substring(start, end));
            if (piece.size() == PIECE) {
                clusters.addAll(shapePiece(piece));
                piece.clear();
            }
        }
        clusters.addAll(shapePiece(piece));
        return clusters;
    }

    private List<Cluster> shapePiece(List<String> letters) {
        StringBuilder drawn = new StringBuilder();
        List<ClusterGlyphs> open = new ArrayList<>(letters.size());
        for (String letter : letters) {
            int from = drawn.length();
            drawn.append(drawable(letter));
            open.add(new ClusterGlyphs(letter, from, drawn.substring(from)));
        }
        char[] chars = drawn.toString().toCharArray();
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int at = 0;
        float pen = 0;
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            while (at + 1 < open.size() && open.get(at + 1).from() <= vector.getGlyphCharIndex(i)) {
                at++;
            }
            float advance = vector.getGlyphMetrics(i).getAdvanceX();
            open.get(at).add(vector, i, pen);
            pen += advance;
        }
        return open.stream().map(cluster -> cluster.close(blank)).toList();
    }

    private String drawable(String letter) {
        StringBuilder drawable = new StringBuilder();
        for (int c : letter.codePoints().toArray()) {
            boolean invisible = c == PaperText.ZERO_WIDTH_SPACE || c == PaperText.ZERO_WIDTH_JOINER;
            if (!invisible && !font.canDisplay(c)) {
                return LACKING;
            }
            if (!invisible) {
                drawable.appendCodePoint(c);
            }
        }
        return drawable.toString();
    }
}
