package th.go.led.rangwan.service.paper;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Gathers the glyphs of one cluster and shares its characters out among them. */
final class ClusterGlyphs {
    private static final int MOST_GLYPHS = 6;
    private static final int MOST_CHARS_OF_A_GLYPH = 16;
    private static final float NOTICED_GAP = 60;
    private static final String NOTHING = "\u2060";

    private final String letter;
    private final int from;
    private final String drawn;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private float advance;
    private float origin;

    /**
     * @param letter the characters as written
     * @param from where the characters to draw begin in the shaped piece
     * @param drawn the characters to draw
     */
    ClusterGlyphs(String letter, int from, String drawn) {
        this.letter = letter;
        this.from = from;
        this.drawn = drawn;
    }

    int from() {
        return from;
    }

    /** Takes glyph number {@code i} of the shaped piece, met when the pen stood at {@code pen}. */
    void add(GlyphVector vector, int i, float pen) {
        if (glyphs.isEmpty()) {
            origin = pen;
        }
        float width = vector.getGlyphMetrics(i).getAdvanceX();
        advance += width;
        if (glyphs.size() < MOST_GLYPHS) {
            Point2D place = vector.getGlyphPosition(i);
            float right = Math.round(place.getX() - origin);
            glyphs.add(new Glyph(vector.getGlyphCode(i), "", right, (float) -Math.rint(place.getY()), width));
            starts.add(Math.max(0, vector.getGlyphCharIndex(i) - from));
        }
    }

    /**
     * The finished cluster. Where its last mark stands far left of its right edge, as over ฟ, an inkless glyph ends it
     * there: readers that measure gaps would otherwise hear a space after it.
     *
     * @param blank the font's space
     */
    Cluster close(Glyph blank) {
        List<Glyph> named = new ArrayList<>(glyphs.size());
        for (int first = 0, next; first < glyphs.size(); first = next) {
            next = first + 1;
            while (next < glyphs.size() && starts.get(next) <= starts.get(first)) {
                next++;
            }
            int end = next < glyphs.size() ? starts.get(next) : drawn.length();
            String text = drawn.equals(letter) ? letter.substring(starts.get(first), end) : letter;
            name(glyphs.subList(first, next), text, named);
        }
        Glyph last = named.isEmpty() ? blank : named.get(named.size() - 1);
        if (named.size() > 1 && last.right() + last.advance() < advance - NOTICED_GAP) {
            named.add(new Glyph(blank.id(), NOTHING, advance - blank.advance(), 0, blank.advance()));
        }
        return new Cluster(letter, advance, named);
    }

    /**
     * One character each, the first glyph taking what is over. ำ is drawn as two glyphs, so it is taken apart; a reader
     * that knows no replacement text then still gets the compatible spelling.
     */
    private static void name(List<Glyph> group, String text, List<Glyph> named) {
        String chars = group.size() > 1 ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text;
        int shared = Math.max(0, chars.length() - (group.size() - 1));
        for (int i = 0; i < group.size(); i++) {
            int start = i == 0 ? 0 : shared + i - 1;
            int end = i == 0 ? Math.min(shared, MOST_CHARS_OF_A_GLYPH) : start + 1;
            String own = start < end && end <= chars.length() ? chars.substring(start, end) : NOTHING;
            Glyph g = group.get(i);
            named.add(new Glyph(g.id(), own, g.right(), g.up(), g.advance()));
        }
    }
}
