package th.go.led.rangwan.service.paper;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param clusters its letters, the spaces at its end among them
 * @param stretched by how much it may be widened to reach the right margin, in thousandths of the font size; 0 for the
 *     last line of a paragraph
 */
record Line(List<Cluster> clusters, float stretched) {
    private static final float WIDEST_GAP = 60;
    private static final int SPACE_SHARE = 6;

    Line {
        clusters = List.copyOf(clusters);
    }

    /** The words of the line, without the zero-width spaces that only allowed it to end. */
    String text() {
        StringBuilder text = new StringBuilder();
        clusters.forEach(cluster -> text.append(cluster.text()));
        return text.toString().replace(String.valueOf(PaperText.ZERO_WIDTH_SPACE), "");
    }

    /** Width without the spaces at the end, in thousandths of the font size. */
    float width() {
        float width = 0;
        for (Cluster cluster : clusters.subList(0, inked())) {
            width += cluster.advance();
        }
        return width;
    }

    /**
     * Extra width after each cluster that brings the line to the right margin: a space takes six times what a Thai letter
     * takes, Latin words stay whole. All nothing where the gaps would show: such a line stays ragged.
     */
    float[] gaps() {
        float[] gaps = new float[clusters.size()];
        int last = inked() - 1;
        float shares = 0;
        for (int i = 0; i < last; i++) {
            gaps[i] = clusters.get(i).isSpace() ? SPACE_SHARE : stretchesAfter(i) ? 1 : 0;
            shares += gaps[i];
        }
        float unit = shares == 0 ? 0 : stretched / shares;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = unit > WIDEST_GAP ? 0 : gaps[i] * unit;
        }
        return gaps;
    }

    private boolean stretchesAfter(int i) {
        return clusters.get(i).isThai() && clusters.get(i + 1).isThai();
    }

    private int inked() {
        int end = clusters.size();
        while (end > 0
                && (clusters.get(end - 1).isSpace()
                        || clusters.get(end - 1).glyphs().isEmpty())) {
            end--;
        }
        return end;
    }
}
