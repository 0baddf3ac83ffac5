package th.go.led.rangwan.service.paper;

import java.util.List;

/** A font of one document at one size: shapes text, breaks it into lines and codes its glyphs. */
final class Style {
    private final EmbeddedFont font;
    private final String resource;
    private final Shaper shaper;
    private final float size;

    /**
     * @param resource the name by which the document's pages know the font
     * @param size in points
     */
    Style(EmbeddedFont font, String resource, float size) {
        this.font = font;
        this.resource = resource;
        this.shaper = new Shaper(font.face());
        this.size = size;
    }

    String resource() {
        return resource;
    }

    float size() {
        return size;
    }

    String code(Glyph glyph) {
        return font.code(glyph);
    }

    /** The text as one line, however wide. */
    Line line(String text) {
        return new Line(shaper.shape(text), 0);
    }

    /** The lines of a text in a column {@code width} points wide. */
    List<Line> lines(String text, float width) {
        return lines(text, 0, width, width);
    }

    /**
     * The lines of a paragraph.
     *
     * @param kept how many characters at its beginning stay together with what follows
     * @param first width of the first line in points
     * @param others width of the other lines in points
     */
    List<Line> lines(String text, int kept, float first, float others) {
        return new LineBreaker(shaper.shape(text), text, kept).lines(first * 1000 / size, others * 1000 / size);
    }

    /** Width of a line in points. */
    float width(Line line) {
        return line.width() * size / 1000;
    }
}
