package th.go.led.rangwan.web.initiative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.service.initiative.IndicatorSheet;

/**
 * The yearly values of an indicator as the attributes of an SVG drawing of {@value #WIDTH} by {@value #HEIGHT}: a line
 * through points, the baseline and the target as level lines. Zero is on the scale, so that heights can be compared.
 *
 * @param line the points of the line, empty for a single value
 * @param baseline height of the baseline, null for none
 * @param target height of the target, null for none
 * @param zero height of zero
 */
public record IndicatorChart(
        String line, List<Mark> marks, Level baseline, Level target, String zero, List<Tick> ticks) {
    /** Width of the drawing. */
    public static final int WIDTH = 460;
    /** Height of the drawing. */
    public static final int HEIGHT = 220;

    private static final double LEFT = 26;
    private static final double RIGHT = 356;
    private static final double TOP = 28;
    private static final double BOTTOM = 178;
    private static final double APART = 18;

    /** The point of one value with its figure, which stands above it. */
    public record Mark(String x, String y, String above, String figure) {}

    /** A level line with its figure; the words stand at {@code wordsAt} so that two lines do not cover each other. */
    public record Level(String y, String wordsAt, String figure) {}

    /** A year under the drawing. */
    public record Tick(String x, Bilingual year) {}

    static IndicatorChart of(IndicatorSheet sheet) {
        Scale scale = Scale.of(sheet);
        List<Mark> marks = sheet.values().stream()
                .map(value -> new Mark(
                        figure(scale.x(value.year())),
                        figure(scale.y(value.amount())),
                        figure(scale.y(value.amount()) - 10),
                        value.figure()))
                .toList();
        double begun = height(scale, sheet.baseline());
        double aimed = height(scale, sheet.target());
        boolean close = sheet.baseline() != null && sheet.target() != null && Math.abs(begun - aimed) < APART;
        double shift = close ? (APART - Math.abs(begun - aimed)) / 2 : 0;
        boolean below = begun >= aimed;
        return new IndicatorChart(
                marks.size() < 2
                        ? ""
                        : marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(Collectors.joining(" ")),
                marks,
                level(sheet.baseline(), begun, below ? shift : -shift),
                level(sheet.target(), aimed, below ? -shift : shift),
                figure(scale.y(BigDecimal.ZERO)),
                ticks(sheet, scale));
    }

    /** Every year while there is room, else the first, the last and some between. */
    private static List<Tick> ticks(IndicatorSheet sheet, Scale scale) {
        List<Integer> years =
                sheet.values().stream().map(IndicatorSheet.Value::year).toList();
        int step = Math.max(1, (years.size() + 6) / 7);
        List<Tick> ticks = new ArrayList<>();
        for (int place = 0; place < years.size(); place += step) {
            ticks.add(new Tick(figure(scale.x(years.get(place))), EraYear.brief(years.get(place))));
        }
        return ticks;
    }

    private static double height(Scale scale, Indicator.Point point) {
        return point == null ? 0 : scale.y(point.amount());
    }

    private static Level level(Indicator.Point point, double y, double shift) {
        return point == null ? null : new Level(figure(y), figure(y + shift + 5), point.figure());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Where years and numbers lie. */
    private record Scale(int first, int last, double lowest, double highest) {
        static Scale of(IndicatorSheet sheet) {
            List<Double> amounts = Stream.of(
                            sheet.values().stream().map(IndicatorSheet.Value::amount),
                            Stream.ofNullable(sheet.baseline()).map(Indicator.Point::amount),
                            Stream.ofNullable(sheet.target()).map(Indicator.Point::amount),
                            Stream.of(BigDecimal.ZERO))
                    .flatMap(part -> part)
                    .map(BigDecimal::doubleValue)
                    .toList();
            double lowest = amounts.stream().min(Double::compare).orElseThrow();
            double highest = amounts.stream().max(Double::compare).orElseThrow();
            int values = sheet.values().size();
            return new Scale(
                    values == 0 ? 0 : sheet.values().get(0).year(),
                    values == 0 ? 0 : sheet.values().get(values - 1).year(),
                    lowest,
                    highest > lowest ? highest : lowest + 1);
        }

        double x(int year) {
            return first == last
                    ? (LEFT + RIGHT) / 2
                    : LEFT + 14 + (RIGHT - LEFT - 28) * (year - first) / (last - first);
        }

        double y(BigDecimal amount) {
            return BOTTOM - (BOTTOM - TOP) * (amount.doubleValue() - lowest) / (highest - lowest);
        }
    }
}
