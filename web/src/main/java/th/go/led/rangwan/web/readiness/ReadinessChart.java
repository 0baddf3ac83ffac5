package th.go.led.rangwan.web.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.readiness.Quarter;
import th.go.led.rangwan.domain.readiness.ReadinessCurve;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.readiness.ReadinessSheet;
import th.go.led.rangwan.service.readiness.TargetRow;

/**
 * The curve of a readiness plan as the attributes of an SVG drawing of 700 by 268: how many gaps are closed at the end of
 * each quarter, the plan dashed and the actual solid, with the days on which a target was lost.
 *
 * @param plan the points of the planned line, {@code actual} of the other; empty for a single quarter
 * @param last the planned figure at the end of the line
 */
public record ReadinessChart(
        String plan,
        String actual,
        List<Dot> dots,
        List<Level> levels,
        List<Tick> ticks,
        List<Marker> markers,
        Level last) {
    private static final double LEFT = 58;
    private static final double RIGHT = 646;
    private static final double TOP = 26;
    private static final double BOTTOM = 226;
    private static final int MOST_LEVELS = 6;
    private static final int MOST_TICKS = 12;

    /** The actual figure of a quarter; {@code below} is where it is written, hollow when the quarter runs on. */
    public record Dot(String x, String y, String below, int figure, boolean running) {}

    /** A line of the scale with its figure; {@code words} is where it is written. */
    public record Level(String y, String words, int figure) {}

    /** A quarter under the axis. */
    public record Tick(String x, Bilingual words) {}

    /** A day on which a target was lost; {@code anchor} keeps the words inside. */
    public record Marker(String x, String words, String anchor, LocalDate day, String target) {}

    static ReadinessChart of(ReadinessSheet sheet) {
        return new Drawing(sheet.curve()).draw(sheet.targets());
    }

    /** One drawing in the making. */
    private record Drawing(ReadinessCurve curve) {
        ReadinessChart draw(List<TargetRow> targets) {
            List<ReadinessCurve.Point> points = curve.points();
            List<ReadinessCurve.Point> come =
                    points.stream().filter(point -> point.closed() != null).toList();
            int planned = points.get(points.size() - 1).planned();
            return new ReadinessChart(
                    line(points, ReadinessCurve.Point::planned),
                    line(come, ReadinessCurve.Point::closed),
                    dots(come),
                    levels(),
                    ticks(),
                    markers(targets),
                    new Level(figure(y(planned)), figure(y(planned) - 8), planned));
        }

        private String line(List<ReadinessCurve.Point> points, ToIntFunction<ReadinessCurve.Point> figure) {
            return points.size() < 2
                    ? ""
                    : points.stream()
                            .map(point -> figure(x(curve.points().indexOf(point))) + ","
                                    + figure(y(figure.applyAsInt(point))))
                            .collect(Collectors.joining(" "));
        }

        private List<Dot> dots(List<ReadinessCurve.Point> come) {
            List<Dot> dots = new ArrayList<>();
            for (int place = 0; place < come.size(); place++) {
                ReadinessCurve.Point point = come.get(place);
                double height = y(point.closed());
                double words = height + 23 > BOTTOM ? height - 10 : height + 23;
                dots.add(new Dot(figure(x(place)), figure(height), figure(words), point.closed(), point.running()));
            }
            return dots;
        }

        private List<Level> levels() {
            int step = Math.max(1, (int) Math.ceil(curve.gaps() / (double) (MOST_LEVELS - 1)));
            List<Level> levels = new ArrayList<>();
            for (int figure = 0; figure <= Math.max(1, curve.gaps()); figure += step) {
                levels.add(new Level(figure(y(figure)), figure(y(figure) + 5), figure));
            }
            return levels;
        }

        private List<Tick> ticks() {
            int step = Math.max(1, (int) Math.ceil(curve.points().size() / (double) MOST_TICKS));
            List<Tick> ticks = new ArrayList<>();
            for (int place = 0; place < curve.points().size(); place += step) {
                ticks.add(new Tick(
                        figure(x(place)), curve.points().get(place).quarter().tick()));
            }
            return ticks;
        }

        private List<Marker> markers(List<TargetRow> targets) {
            return targets.stream()
                    .flatMap(target -> target.news().stream()
                            .filter(news -> news.state().lost())
                            .map(news -> marker(news.on(), target.name())))
                    .toList();
        }

        private Marker marker(LocalDate day, String target) {
            Quarter quarter = Quarter.of(day);
            long length = ChronoUnit.DAYS.between(quarter.first(), quarter.last()) + 1;
            double part = (ChronoUnit.DAYS.between(quarter.first(), day) + 1) / (double) length;
            int place = 0;
            for (int one = 0; one < curve.points().size(); one++) {
                place = curve.points().get(one).quarter().compareTo(quarter) <= 0 ? one : place;
            }
            double x = Math.max(LEFT, x(place) - (1 - part) * apart());
            boolean right = x > (LEFT + RIGHT) / 2;
            return new Marker(figure(x), figure(right ? x - 8 : x + 8), right ? "end" : "start", day, target);
        }

        private double apart() {
            return curve.points().size() < 2
                    ? RIGHT - LEFT
                    : (RIGHT - LEFT) / (curve.points().size() - 1);
        }

        private double x(int place) {
            return LEFT + place * apart();
        }

        private double y(int figure) {
            return BOTTOM - (BOTTOM - TOP) * figure / Math.max(1, curve.gaps());
        }

        private static String figure(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
