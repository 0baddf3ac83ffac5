package th.go.led.rangwan.web.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.scoring.Spread;

/**
 * How far the scorers are apart, one row a work: every total as a ring, a line from the lowest to the highest, the score as a
 * filled point, the median as a stroke; as the attributes of an SVG drawing.
 *
 * @param height of the drawing
 * @param ticks of the scale from 0 to 100
 */
public record SpreadPlot(int height, List<Tick> ticks, List<Row> rows) {
    private static final double LEFT = 24;
    private static final double WIDTH = 412;
    private static final int ROW = 46;
    private static final int TOP = 8;
    private static final int FOOT = 30;

    /** A line of the scale with its figure. */
    public record Tick(String x, String label) {}

    /**
     * One work.
     *
     * @param y the height of its line; {@code label} the height of its name
     */
    public record Row(
            String name, int y, int label, String least, String most, String median, String score, List<String> dots) {}

    /** What is drawn of one work. */
    record Work(String name, Spread totals, List<BigDecimal> each) {}

    static SpreadPlot of(List<Work> works) {
        return new SpreadPlot(
                TOP + ROW * works.size() + FOOT,
                IntStream.rangeClosed(0, 5)
                        .map(step -> step * 20)
                        .mapToObj(value -> new Tick(x(value), Integer.toString(value)))
                        .toList(),
                IntStream.range(0, works.size())
                        .mapToObj(place -> row(works.get(place), TOP + ROW * place))
                        .toList());
    }

    private static Row row(Work work, int top) {
        Spread totals = work.totals();
        return new Row(
                work.name(),
                top + 32,
                top + 15,
                x(totals.least().doubleValue()),
                x(totals.most().doubleValue()),
                x(totals.median().doubleValue()),
                x(totals.result().doubleValue()),
                work.each().stream().map(total -> x(total.doubleValue())).toList());
    }

    /** Where the scale ends. */
    public int bottom() {
        return height - FOOT;
    }

    private static String x(double value) {
        return String.format(Locale.ROOT, "%.1f", LEFT + WIDTH * value / 100);
    }
}
