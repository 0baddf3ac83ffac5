package th.go.led.rangwan.service.paper;

import java.util.List;

/**
 * What a reader sees as one letter: a base with its marks. Lines are broken and stretched between clusters, never inside.
 *
 * @param text its characters exactly as written
 * @param advance its width in thousandths of the font size
 * @param glyphs what is drawn; none for a zero-width space
 */
record Cluster(String text, float advance, List<Glyph> glyphs) {
    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether one glyph at its natural place says it all, so that no replacement text is needed around it. */
    boolean isPlain() {
        return glyphs.size() == 1
                && glyphs.get(0).right() == 0
                && glyphs.get(0).up() == 0
                && glyphs.get(0).text().equals(text);
    }

    boolean isSpace() {
        return text.equals(" ");
    }

    /** Whether a line may be stretched after this letter without a word falling apart: Thai runs without spaces. */
    boolean isThai() {
        char first = text.charAt(0);
        return first >= '\u0E00' && first <= '\u0E7F';
    }
}
