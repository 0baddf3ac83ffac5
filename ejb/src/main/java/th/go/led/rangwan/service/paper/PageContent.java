package th.go.led.rangwan.service.paper;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The drawing orders of one page. Positions are points from the left and the upper edge. */
final class PageContent {
    /** Height of an A4 page. */
    static final float PAGE_HEIGHT = 841.89f;

    private final StringBuilder orders = new StringBuilder(16_384);

    /**
     * Draws a line of text.
     *
     * @param style font and size
     * @param left where its first letter begins
     * @param baseline where its letters stand
     */
    void show(Line line, Style style, float left, float baseline) {
        orders.append("BT /").append(style.resource()).append(' ').append(number(style.size()));
        orders.append(" Tf 1 0 0 1 ").append(number(left)).append(' ');
        orders.append(number(PAGE_HEIGHT - baseline)).append(" Tm\n");
        GlyphRun run = new GlyphRun(orders, style);
        float[] gaps = line.gaps();
        for (int i = 0; i < gaps.length; i++) {
            run.show(line.clusters().get(i), gaps[i]);
        }
        run.close();
        orders.append("ET\n");
    }

    /** Draws a leader of round dots, marked as decoration that is not text. */
    void dots(float left, float right, float at) {
        if (right <= left) {
            return;
        }
        String y = number(PAGE_HEIGHT - at);
        orders.append("/Artifact BMC q 0.8 w 1 J [0 2.6] 0 d ");
        orders.append(number(left)).append(' ').append(y).append(" m ");
        orders.append(number(right)).append(' ').append(y).append(" l S Q EMC\n");
    }

    byte[] bytes() {
        return orders.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A number as PDF writes it, rounded to hundredths. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
