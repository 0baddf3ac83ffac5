package th.go.led.rangwan.service.paper;

/**
 * Writes the glyphs of one line of text. Plain letters run on in one array; a letter with marks stands in a span of its
 * own that says its exact characters (ActualText), because marks are drawn in another order or merged.
 */
final class GlyphRun {
    private static final float LITTLE = 0.5f;

    private final StringBuilder orders;
    private final Style style;
    private boolean open;
    private float pending;
    private float rise;

    GlyphRun(StringBuilder orders, Style style) {
        this.orders = orders;
        this.style = style;
    }

    /** Draws a cluster and leaves {@code gap} thousandths of the font size after it. */
    void show(Cluster cluster, float gap) {
        if (cluster.isPlain()) {
            draw(cluster.glyphs().get(0), 0);
        } else if (!cluster.glyphs().isEmpty()) {
            close();
            orders.append("/Span<</ActualText<FEFF").append(EmbeddedFont.utf16(cluster.text()));
            orders.append(">>>BDC\n");
            drawAll(cluster);
            close();
            orders.append("EMC\n");
        }
        pending += gap;
    }

    /** Ends the array that is open. */
    void close() {
        if (open) {
            orders.append("]TJ\n");
            open = false;
        }
    }

    private void drawAll(Cluster cluster) {
        float pen = 0;
        for (Glyph glyph : cluster.glyphs()) {
            pending += glyph.right() - pen;
            draw(glyph, glyph.up());
            pen = glyph.right() + glyph.advance();
        }
        pending += cluster.advance() - pen;
        if (rise != 0) {
            lift(0);
        }
    }

    private void draw(Glyph glyph, float up) {
        if (up != rise) {
            lift(up);
        }
        if (!open) {
            orders.append('[');
            open = true;
        }
        if (Math.abs(pending) >= LITTLE) {
            orders.append(PageContent.number(-pending));
            pending = 0;
        }
        orders.append('<').append(style.code(glyph)).append('>');
    }

    private void lift(float up) {
        close();
        rise = up;
        orders.append(PageContent.number(up * style.size() / 1000)).append(" Ts\n");
    }
}
